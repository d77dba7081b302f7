import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** Each response has about two kilobytes when it is held, so that these would take 200 MB. */
const responses = 100_000;
const heap = 64;

const script = (format: string) => `
  import * as microdata from "../src/index.ts";
  import { dataset, rows, variables } from "./sample.ts";
  const many = Array.from({ length: 9 }, (_, time) => variables.map((variable) => ({ ...variable, name: variable.name + time }))).flat();
  async function* responses() {
    for (let number = 0; number < ${responses}; number += 1) {
      yield Array.from({ length: 9 }, (_, time) => rows[(number + time) % rows.length].with(0, "r" + number)).flat();
    }
  }
  const { csv, parquet, dataPackage } = microdata;
  const formats = { csv: () => csv(many, responses()), parquet: () => parquet(many, responses()),
    dataPackage: () => dataPackage({ ...dataset, primaryKey: [] }, many, responses()) };
  let length = 0;
  for await (const chunk of formats.${format}()) length += chunk.length;
  console.log(length);`;

test.each(["csv", "parquet", "dataPackage"])(
  `%s: ${responses} responses of 63 variables go through a heap of ${heap} MB`,
  { timeout: 120_000 },
  (format) => {
    const flags = [`--max-old-space-size=${heap}`, "--max-semi-space-size=4", "--input-type=module-typescript"];
    const printed = execFileSync(process.execPath, [...flags, "--eval", script(format)], { cwd: import.meta.dirname, encoding: "utf8" });
    expect(Number(printed)).toBeGreaterThan(100_000);
  },
);
