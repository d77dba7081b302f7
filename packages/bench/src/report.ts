import { markdownTable } from "markdown-table";
import type { Case } from "./cases.ts";
import type { Comparison } from "./compare.ts";
import type { IntakeMeasured } from "./intake-time.ts";
import type { ReleaseMeasured } from "./surveys/release-time.ts";

type About = Pick<Case, "number" | "title">;

const head = ["case", "", "subject", "yardstick", "ratio", "floor", "", "subject", "yardstick", "ratio"];
const units = ["", "", "req/s", "req/s", "", "", "", "CPU µs/req", "CPU µs/req", "by CPU"];
const align = ["r", "l", "r", "r", "r", "r", "l", "r", "r", "r"];

export function tableOf(rows: readonly (readonly string[])[]): string {
  return markdownTable([head, units, ...rows], { align });
}

export function rowOf({ number, title, floor }: Case, { subject, yardstick, ratio, cpuRatio }: Comparison): string[] {
  return [
    String(number),
    title,
    whole(subject.requestsPerSecond),
    whole(yardstick.requestsPerSecond),
    ratio.toFixed(2),
    floor === undefined ? "–" : floor.toFixed(2),
    verdict(floor === undefined ? undefined : ratio >= floor),
    whole(subject.cpuMicrosecondsPerRequest),
    whole(yardstick.cpuMicrosecondsPerRequest),
    Number.isNaN(cpuRatio) ? "–" : cpuRatio.toFixed(2),
  ];
}

const startLimitSeconds = 2;

export function startRow({ number, title }: About, seconds: number): string[] {
  const product = `${seconds.toFixed(2)} s`;
  return [String(number), title, product, "–", "–", `< ${startLimitSeconds} s`, verdict(seconds < startLimitSeconds), "–", "–", "–"];
}

const intakeFloor = 0.3;

/** Rows per second in the place of requests. */
export function intakeRow({ number, title }: About, measured: IntakeMeasured): string[] {
  const { productRowsPerSecond: subject, copyRowsPerSecond: yardstick, ratio, extraBytes } = measured;
  const memory = extraBytes === undefined ? "" : `; memory for ten times the rows: ${(extraBytes / 1e6).toFixed(0)} MB more`;
  return rateRow({ number, title: title + memory }, { subject, yardstick, ratio }, intakeFloor);
}

/** What is counted per second, beside a yardstick if there is one. */
export interface Rates {
  readonly subject: number;
  readonly yardstick?: number;
  readonly ratio?: number;
}

export function rateRow({ number, title }: About, { subject, yardstick = Number.NaN, ratio }: Rates, floor?: number): string[] {
  const holds = ratio === undefined || floor === undefined ? undefined : ratio >= floor;
  const figures = [whole(subject), whole(yardstick), ratio?.toFixed(2) ?? "–", floor?.toFixed(2) ?? "–"];
  return [String(number), title, ...figures, verdict(holds), "–", "–", "–"];
}

const releaseLimit = 3;

/** Here the ratio says how many times as long the product takes. */
export function releaseRow({ number, title }: About, { productSeconds, groupBySeconds }: ReleaseMeasured): string[] {
  const times = productSeconds / groupBySeconds;
  const figures = [`${productSeconds.toFixed(2)} s`, `${groupBySeconds.toFixed(2)} s`, times.toFixed(2), `≤ ${releaseLimit.toFixed(2)}`];
  return [String(number), title, ...figures, verdict(times <= releaseLimit), "–", "–", "–"];
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
