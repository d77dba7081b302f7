import { markdownTable } from "markdown-table";
import type { Case } from "./cases.ts";
import type { Comparison } from "./compare.ts";

type About = Pick<Case, "number" | "title">;

const head = ["case", "", "product", "ceiling", "ratio", "floor", "", "product", "ceiling", "ratio"];
const units = ["", "", "req/s", "req/s", "", "", "", "CPU µs/req", "CPU µs/req", "by CPU"];
const align = ["r", "l", "r", "r", "r", "r", "l", "r", "r", "r"];

export function tableOf(rows: readonly (readonly string[])[]): string {
  return markdownTable([head, units, ...rows], { align });
}

export function rowOf({ number, title, floor }: Case, { product, ceiling, ratio, cpuRatio }: Comparison): string[] {
  return [
    String(number),
    title,
    whole(product.requestsPerSecond),
    whole(ceiling.requestsPerSecond),
    ratio.toFixed(2),
    floor === undefined ? "–" : floor.toFixed(2),
    verdict(floor === undefined ? undefined : ratio >= floor),
    whole(product.cpuMicrosecondsPerRequest),
    whole(ceiling.cpuMicrosecondsPerRequest),
    Number.isNaN(cpuRatio) ? "–" : cpuRatio.toFixed(2),
  ];
}

const startLimitSeconds = 2;

export function startRow({ number, title }: About, seconds: number): string[] {
  const product = `${seconds.toFixed(2)} s`;
  return [String(number), title, product, "–", "–", `< ${startLimitSeconds} s`, verdict(seconds < startLimitSeconds), "–", "–", "–"];
}

export function unmeasuredRow({ number, title }: About): string[] {
  return [String(number), title, "–", "–", "–", "–", "not measured", "–", "–", "–"];
}

function verdict(holds: boolean | undefined): string {
  if (holds === undefined) return "";
  return holds ? "holds" : "below floor";
}

function whole(value: number): string {
  if (Number.isNaN(value)) return "–";
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
}
