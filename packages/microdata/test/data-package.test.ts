import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { packageFaults, unzip } from "@reform-exchange/data-package/testing";
import { expect, test } from "vitest";
import { dataPackage, ExportError, type Row } from "../src/index.ts";
import { collect } from "./collect.ts";
import { hostileTexts, hostileVariables } from "./hostile.ts";
import { dataset, rows, variables } from "./sample.ts";
import { unpack } from "./unpack.ts";

test.each(["nl", "en"] as const)("the package keeps every rule of Data Package 2.0, down to the last cell (%s)", async (language) => {
  const files = await unpack(dataset, variables, rows, { language });
  expect([...files.keys()]).toEqual([
    "codebook.md",
    "codebook.csv",
    "wordings.csv",
    "programme-managers-2026.sps",
    "programme-managers-2026.do",
    "programme-managers-2026.csv",
    "datapackage.json",
  ]);
  expect(await packageFaults(files)).toEqual([]);
});

test("so does one of labels that no program likes", async () => {
  const named = { ...dataset, title: { nl: hostileTexts.join(" ") }, primaryKey: [] };
  const answers = [hostileVariables.map(() => 1), hostileVariables.map(() => -95)];
  expect(await packageFaults(await unpack(named, hostileVariables, answers))).toEqual([]);
});

test("a package that breaks a rule is found out", async () => {
  const files = new Map(await unpack(dataset, variables, rows));
  const path = "programme-managers-2026.csv";
  files.set(path, Buffer.from((files.get(path)?.toString("utf8") ?? "").replace("r2,5,", "r1,7,")));
  expect(await packageFaults(files)).toEqual([
    "resource data: hash",
    "resource data: primary key is unique",
    "resource data, field response_id: unique",
    "resource data, field cooperation: values are categories",
  ]);
});

test("the descriptor, the codebook and the wordings read as expected", async () => {
  const files = await unpack(dataset, variables, rows, { language: "en" });
  for (const path of ["datapackage.json", "codebook.csv", "codebook.md", "wordings.csv"]) {
    // As texts, so that no formatter makes them nicer than they are.
    await expect(files.get(path)?.toString("utf8")).toMatchFileSnapshot(`expected/${path}.txt`);
  }
});

test("every row of the data is one line, also where an answer has line breaks", async () => {
  const files = await unpack(dataset, variables, rows);
  const lines = files
    .get("programme-managers-2026.csv")
    ?.toString("utf8")
    .split(/\r\n|\n|\r/u);
  expect(lines).toHaveLength(1 + rows.length + 1);
  expect(lines?.[2]).toContain("Eerste regel↵en de tweede");
});

test("the same input gives the same bytes, in whatever time zone", async () => {
  const many = Array.from({ length: 20_000 }, (_, place): Row => [`r${place}`, (place % 5) + 1, place % 2, "1.5", `${place}`, null, null]);
  const first = createHash("sha256")
    .update(await collect(dataPackage(dataset, variables, many)))
    .digest("hex");
  async function* oneByOne(): AsyncGenerator<Row> {
    for (const row of many) {
      await Promise.resolve();
      yield row;
    }
  }
  const second = createHash("sha256")
    .update(await collect(dataPackage(dataset, variables, oneByOne())))
    .digest("hex");
  expect(second).toBe(first);
  const script = `import { dataset, rows, variables } from "./sample.ts";
    import { dataPackage } from "../src/index.ts";
    import { collect } from "./collect.ts";
    console.log((await collect(dataPackage(dataset, variables, rows))).toString("base64"));`;
  const inZone = (TZ: string) =>
    execFileSync(process.execPath, ["--input-type=module-typescript", "--eval", script], {
      cwd: import.meta.dirname,
      env: { TZ },
    }).toString();
  const [west, east] = [inZone("America/New_York"), inZone("Pacific/Auckland")];
  expect(west).toBe(east);
  expect([...unzip(Buffer.from(west, "base64")).keys()]).toHaveLength(7);
});

test("a package without rows is a package", async () => {
  expect(await packageFaults(await unpack(dataset, variables, []))).toEqual([]);
});

test("all faults of what is said of the data are named before the first byte", async () => {
  const broken = {
    ...dataset,
    name: "Golf 2026'",
    created: "2026-11-24",
    contributors: [],
    licenses: [{ title: "?" }],
    primaryKey: ["nobody"],
  };
  const failure: unknown = await collect(dataPackage(broken, variables, rows)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ExportError);
  expect(failure).toMatchObject({
    faults: [
      "name: small letters and digits, with hyphens between them",
      "created: a moment in UTC, as 2026-11-24T11:00:00.000Z",
      "contributors: at least one",
      "licenses: each has a name or a path",
      "primaryKey: there is no variable nobody",
    ],
  });
});
