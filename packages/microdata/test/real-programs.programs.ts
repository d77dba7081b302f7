/**
 * The programs of researchers open what we make: R unpacks the package, PSPP runs the syntax and saves a `.sav`, R's haven reads that,
 * DuckDB reads CSV and Parquet. They come with Debian (`.ci/debian-package pspp`, `.ci/debian-package r-cran-haven`); without them these
 * tests fail.
 */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asCsv, inDuckDb } from "@reform-exchange/data-package/testing";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Dataset, dataPackage, parquet, type Row, spssSyntax, type Variable } from "../src/index.ts";
import { inR, readByPspp } from "../src/testing/index.ts";
import { anyText } from "./any-text.ts";
import { collect } from "./collect.ts";
import { hostileTexts, hostileVariables } from "./hostile.ts";
import { dataset, means, rows, variables } from "./sample.ts";
import { unpack } from "./unpack.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "microdata-programs-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The package in a folder of its own, unpacked by R, and read by PSPP. */
async function packAndRead(described: Dataset, those: readonly Variable[], answers: readonly Row[], name: string, more = "") {
  const place = join(folder, name);
  const said = await readByPspp(await collect(dataPackage(described, those, answers)), place, described.name, more);
  return { place, said };
}

test("PSPP runs the syntax, lists the labels, and saves a .sav that R's haven reads with rows, means and missing values", async () => {
  const { place, said } = await packAndRead(
    dataset,
    variables,
    rows,
    "sample",
    "DESCRIPTIVES VARIABLES=cooperation door guides /STATISTICS=MEAN.",
  );
  expect(said).not.toMatch(/error|warning/iu);
  for (const label of ["Voordeur: 'één' loket", "Ja, 'één' loket", "Weet ik niet", "Niet gevraagd", "Geen antwoord", "Heel slecht"]) {
    expect(said.replace(/\s+/gu, " ")).toContain(label);
  }
  expect(said).toMatch(/Samenwerking *\|3\|3\.33\|.*Voordeur: 'één' loket\|4\| \.75\|.*Gidsen \(fte\) *\|3\|4\.67\|/su);
  expect(existsSync(join(place, `${dataset.name}.sav`))).toBe(true);
  const found = inR(
    place,
    `d <- read_sav("${dataset.name}.sav"); say("rows", nrow(d)); say("names", names(d));
     for (v in c("cooperation", "door", "guides")) say("mean", v, format(mean(d[[v]], na.rm = TRUE), digits = 15));
     raw <- read_sav("${dataset.name}.sav", user_na = TRUE);
     say("stored", unclass(raw$cooperation));
     say("range", attr(raw$door, "na_range")); say("label", attr(d$door, "label")); say("labels", names(attr(raw$cooperation, "labels")));
     say("values", attr(raw$cooperation, "labels")); say("since", format(d$since)); say("class", class(d$since), class(d$submitted_at)[1]);
     say("submitted", format(d$submitted_at)); say("remark", d$remarks[2]); say("spaces", d$remarks[5]); say("formula", d$remarks[3])`,
  );
  const line = (name: string) => found.filter(([first]) => first === name).map(([, ...rest]) => rest);
  expect(line("rows")).toEqual([["5"]]);
  expect(line("names")).toEqual([variables.map(({ name }) => name)]);
  for (const [variable, mean] of line("mean")) expect(Number(mean)).toBeCloseTo(means[nameOfMean(variable)], 10);
  expect(line("mean")).toHaveLength(3);
  expect(line("stored")).toEqual([["1", "5", "4", "-90", "-99"]]);
  expect(line("range")).toEqual([["-99", "-90"]]);
  expect(line("label")).toEqual([["Voordeur: 'één' loket"]]);
  expect(line("labels")).toEqual([["Geen antwoord", "Niet gevraagd", "Weet ik niet", "Heel slecht", "Heel goed"]]);
  expect(line("values")).toEqual([["-99", "-98", "-90", "1", "5"]]);
  expect(line("since")).toEqual([["2026-01-01", "2026-02-28", "NA", "2024-02-29", "1999-12-31"]]);
  expect(line("class")).toEqual([["Date", "POSIXct"]]);
  expect(line("submitted")[0]?.[1]).toBe("2026-11-24 11:05:30");
  expect(line("remark")).toEqual([["Eerste regel↵en de tweede, met één é"]]);
  expect(line("spaces")).toEqual([[" ruimte 🙂"]]); // SPSS fills texts with spaces at the end, so that these don't count
  expect(line("formula")).toEqual([["=1+1"]]);
});

const nameOfMean = (variable: string | undefined): keyof typeof means => {
  if (variable === "cooperation" || variable === "door" || variable === "guides") return variable;
  throw new Error("no mean of it is known");
};

test("no label makes PSPP stumble, and what it keeps of each is what was given", async () => {
  const named = { ...dataset, name: "hostile", title: { nl: hostileTexts.join(" ") }, primaryKey: [] };
  const { place, said } = await packAndRead(
    named,
    hostileVariables,
    [hostileVariables.map(() => 1), hostileVariables.map(() => -95)],
    "hostile",
  );
  expect(said).not.toMatch(/error|warning/iu);
  const found = inR(
    place,
    `d <- read_sav("hostile.sav"); say("rows", nrow(d)); say("n", sum(!is.na(d))); for (v in names(d)) say(attr(d[[v]], "label"));`,
  );
  expect(found[0]).toEqual(["rows", "2"]);
  expect(found[1]).toEqual(["n", String(hostileVariables.length)]);
  const labels = found.slice(2).map((line) => line.join("|"));
  hostileTexts.forEach((text, place) => {
    const oneLine = text
      .toWellFormed()
      .replace(/[\s\p{Cc}\u2028]+/gu, " ")
      .trim();
    const kept = labels[place] ?? "";
    expect(kept.endsWith("…") ? oneLine.startsWith(kept.slice(0, -1)) : kept === oneLine, `${text} became ${kept}`).toBe(true);
  });
});

test("PSPP takes any label at all", async () => {
  const texts = fc.sample(anyText(300), { numRuns: 200, seed: 5 });
  const those = texts.map((nl, place): Variable => {
    const labelled = { value: 1, text: { nl }, isMissing: false };
    return { name: `a${place}`, label: { nl }, kind: "integer", level: "nominal", valueLabels: [labelled] };
  });
  const { said } = await packAndRead({ ...dataset, name: "any", primaryKey: [] }, those, [those.map(() => 1)], "any");
  expect(said).not.toMatch(/error|warning/iu);
});

test("texts that are full of whatever there is reach R by way of PSPP as they were answered", async () => {
  const answer = fc
    .string({ unit: fc.constantFrom(..."\"',;\t=+-@`$*\\éß🙂€ ab01"), minLength: 1, maxLength: 60 })
    .filter((text) => text === text.trimEnd());
  const answers = fc.sample(answer, { numRuns: 300, seed: 7 });
  const remarks: Variable = { name: "remarks", label: { nl: "r" }, kind: "text", maxLength: 200, level: "nominal", valueLabels: [] };
  const place = { ...dataset, name: "answers", primaryKey: [] };
  const { place: folderOf, said } = await packAndRead(
    place,
    [remarks],
    answers.map((text) => [text]),
    "answers",
  );
  expect(said).not.toMatch(/error|warning/iu);
  const found = inR(folderOf, `d <- read_sav("answers.sav"); for (t in d$remarks) say(paste(utf8ToInt(t), collapse = " "))`);
  expect(found.map(([codes]) => String.fromCodePoint(...(codes ?? "").split(" ").map(Number)))).toEqual(answers);
});

test("the answers fill no text beyond the width that the syntax gives it", async () => {
  const remarks: Variable = { name: "remarks", label: { nl: "r" }, kind: "text", maxLength: 10_000, level: "nominal", valueLabels: [] };
  const { place, said } = await packAndRead({ ...dataset, name: "wide", primaryKey: [] }, [remarks], [["€".repeat(10_000)]], "wide");
  expect(said).not.toMatch(/error|warning/iu);
  expect(inR(place, `say(nchar(read_sav("wide.sav")$remarks))`)).toEqual([["10000"]]);
});

test("DuckDB finds the same counts and means in the Parquet and in the package's CSV", async () => {
  const parquetFile = await collect(parquet(variables, rows));
  const csvFile = (await unpack(dataset, variables, rows)).get(`${dataset.name}.csv`) ?? Buffer.of();
  const query = (from: string) => `SELECT count(*)::INT AS n, avg(cooperation::DOUBLE) FILTER (cooperation::INT > -90) AS cooperation,
    avg(door::DOUBLE) FILTER (door::INT > -90) AS door, avg(guides::DOUBLE) FILTER (guides::DOUBLE > -90) AS guides FROM ${from}`;
  const expected = Object.fromEntries(Object.entries(means).map(([name, mean]) => [name, expect.closeTo(mean, 10)]));
  const columns = variables.map(({ name }) => `'${name}': 'VARCHAR'`).join(", ");
  expect(await inDuckDb(parquetFile, (path) => query(`read_parquet(${path})`))).toEqual([{ n: rows.length, ...expected }]);
  expect(await inDuckDb(csvFile, (path) => query(`${asCsv(path)}, columns = {${columns}})`))).toEqual([{ n: rows.length, ...expected }]);
});

test("the syntax in the package is what the library gives", async () => {
  const files = await unpack(dataset, variables, rows, { language: "en" });
  expect(files.get(`${dataset.name}.sps`)?.toString("utf8")).toBe(spssSyntax(dataset, variables, "en"));
});
