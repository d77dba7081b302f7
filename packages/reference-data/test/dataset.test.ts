import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DatasetError, type DatasetFault, packagedData, readDataset } from "../src/index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reference-data-"));
  await cp(packagedData, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Changes one file of the copy. */
async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(folder, file), "utf8");
  const changed = change(text);
  expect(changed, `the edit of ${file} changes something`).not.toBe(text);
  await writeFile(join(folder, file), changed);
}

async function faultsOf(reading: Promise<unknown>): Promise<readonly DatasetFault[]> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatasetError)) throw error ?? new Error("the data was accepted");
  return error.faults;
}

/** The line of a file that starts with a text, counted as the loader counts: the header is 1. */
async function rowOf(file: string, start: string): Promise<number> {
  const lines = (await readFile(join(folder, file), "utf8")).split("\n");
  return lines.findIndex((line) => line.startsWith(start)) + 1;
}

describe("the packaged data", () => {
  test("is without fault: 35 regions, 342 municipalities today, half-open periods", async () => {
    const dataset = await readDataset(folder);
    expect(dataset.regions).toHaveLength(35);
    expect(dataset.memberships.filter(({ validTo }) => validTo === null)).toHaveLength(342);
    expect(
      dataset.memberships.find(({ municipalityCode, regionCode }) => municipalityCode === "GM0457" && regionCode === "AM18")?.validTo,
    ).toBe("2022-03-24");
    expect(dataset.windowStartsOn).toBe("2021-01-01");
  });

  test("has the three goals in the order of the evaluation, and the number of visitors as no measure of success", async () => {
    const { goals, indicators } = await readDataset(folder);
    expect(goals.map(({ goalCode }) => goalCode)).toEqual(["collaboration", "services", "challenges"]);
    expect(goals[1]?.title.nl).toBe("betere en toegankelijkere dienstverlening");
    expect(indicators.map(({ indicator }) => indicator)).toMatchObject([
      {
        indicatorCode: "werkcentrum-visitors",
        successMeasure: false,
        successMeasureReason: { en: "The number of visitors is no indication of success." },
        method: null,
        disclosureThreshold: 10,
      },
    ]);
  });

  test("has the evaluation as it was published: two strands, each level asked the same four questions, and extra elements in the second and the sixth cycle", async () => {
    const dataset = await readDataset(folder);
    expect(dataset.evaluationProgramme).toMatchObject([{ firstCycle: 2026, lastCycle: 2031, publishedOn: "2026-02-05" }]);
    expect(dataset.evaluationStrands.map(({ strandCode, reportKinds }) => [strandCode, reportKinds])).toEqual([
      ["impulseBudget", ["interim", "final"]],
      ["reform", ["yearly", "final"]],
    ]);
    const asked = Map.groupBy(dataset.evaluationQuestions, ({ level }) => level);
    expect([...asked.keys()]).toEqual([null, "national", "regional", "local"]);
    const ofLevel = (level: "national" | "regional" | "local") => asked.get(level)?.map(({ aspect, text }) => [aspect, text.nl]);
    expect(ofLevel("regional")).toEqual([
      ["input", "Hoe zit het met de inzet van mensen en middelen?"],
      ["activity", "Wat voor activiteiten worden er georganiseerd?"],
      ["result", "Welke resultaten worden behaald?"],
      ["effect", "Wat zijn de effecten?"],
    ]);
    expect(ofLevel("national")).toEqual(ofLevel("regional"));
    expect(ofLevel("local")).toEqual(ofLevel("regional"));
    expect(dataset.evaluationCycles.filter(({ hasExtraElements }) => hasExtraElements).map(({ year }) => year)).toEqual([2027, 2031]);
    const cyclesOf = (code: string) => dataset.evaluationParts.find(({ partCode }) => partCode === code)?.cycles;
    expect(cyclesOf("client-survey")).toEqual([2027]);
    expect(cyclesOf("impact-analysis")).toEqual([2028, 2031]);
  });

  test("every source tag is explained in SOURCES.md", async () => {
    const dataset = await readDataset(folder);
    const explained = await readFile(join(folder, "SOURCES.md"), "utf8");
    const rows = [
      ...dataset.classifications,
      ...dataset.regionNames,
      ...dataset.alternativeNames,
      ...dataset.memberships,
      ...dataset.lineage,
      ...dataset.goals,
      ...dataset.indicators,
      ...dataset.evaluationProgramme,
      ...dataset.evaluationStatements,
      ...dataset.evaluationStrands,
      ...dataset.evaluationQuestions,
      ...dataset.evaluationParts,
      ...dataset.evaluationCycles,
    ];
    const tags = new Set([...rows.flatMap(({ sources }) => sources), ...dataset.regions.flatMap(({ centreSources }) => centreSources)]);
    const isExplained = (tag: string) =>
      explained.includes(tag) || (tag.startsWith("cartomap-") && explained.includes(`-${tag.slice("cartomap-".length)}`));
    expect([...tags].filter((tag) => !isExplained(tag))).toEqual([]);
  });

  test("has the same hash when read again, and another when one character changes", async () => {
    const { sha256 } = await readDataset(folder);
    expect((await readDataset(folder)).sha256).toBe(sha256);
    await edit("region_names.csv", (text) => text.replace("AM01,Groningen,2021-01-01,,cbs-2021", "AM01,Groningen,2021-01-01,,cbs-2020"));
    expect((await readDataset(folder)).sha256).not.toBe(sha256);
  });
});

describe("refuses, naming file and row", () => {
  const broken: [title: string, file: string, change: (text: string) => string, row: string, message: RegExp][] = [
    [
      "a question without an aspect that is no main question of a strand",
      "evaluation_questions.csv",
      (text) => text.replace("local-effect,reform,local,effect", "local-effect,reform,local,"),
      "local-effect",
      /every other question has both/u,
    ],
    [
      "a part in a year that is no cycle",
      "evaluation_parts.csv",
      (text) => text.replace("clientSurvey,2027", "clientSurvey,2032"),
      "client-survey",
      /^cycles/u,
    ],
    ["a cycle that is missing", "evaluation_cycles.csv", (text) => text.replace(/^2029.*\n/mu, ""), "", /cycle 2029 is not in/u],
    [
      "a strand whose main question is another's",
      "evaluation_strands.csv",
      (text) => text.replace("impulseBudget,impulse-budget", "impulseBudget,reform"),
      "impulseBudget",
      /question reform is none of this strand/u,
    ],
    [
      "a gap between the periods of a municipality",
      "municipalities.csv",
      (text) => text.replace("GM0230,Elburg,AM36,2022-01-01", "GM0230,Elburg,AM36,2022-02-01"),
      "GM0230,Elburg,AM36",
      /gap after row \d+: from 2022-01-01 to 2022-02-01/u,
    ],
    [
      "an overlap",
      "municipalities.csv",
      (text) => text.replace("GM0230,Elburg,AM36,2022-01-01", "GM0230,Elburg,AM36,2021-12-01"),
      "GM0230,Elburg,AM36",
      /overlaps with row \d+/u,
    ],
    [
      "a region that is not there",
      "municipalities.csv",
      (text) => text.replace("GM0363,Amsterdam,AM18", "GM0363,Amsterdam,AM16"),
      "GM0363",
      /region AM16 is not in regions.csv/u,
    ],
    ["a code that is none", "municipalities.csv", (text) => text.replace("GM0363,", "0363,"), "0363", /^code: /u],
    [
      "a day that is none",
      "municipalities.csv",
      (text) => text.replace("GM0457,Weesp,AM12,2021-01-01,2021-12-31", "GM0457,Weesp,AM12,2021-01-01,2021-12-32"),
      "GM0457,Weesp,AM12",
      /^valid_to: /u,
    ],
    [
      "a period that ends before it starts",
      "municipalities.csv",
      (text) => text.replace("AM18,2022-01-01,2022-03-23", "AM18,2022-01-01,2021-11-30"),
      "GM0457,Weesp,AM18",
      /ends before it starts/u,
    ],
    [
      "an end without successor",
      "mergers.csv",
      (text) => text.replace(/^GM0457.*\n/mu, ""),
      "",
      /GM0457 ends, but mergers.csv does not say/u,
    ],
    [
      "a merger into nothing",
      "mergers.csv",
      (text) => text.replace("GM0363,Amsterdam", "GM9999,Amsterdam"),
      "GM0457",
      /GM9999 does not exist on 2022-03-24/u,
    ],
    [
      "a merger of nothing",
      "mergers.csv",
      (text) => text.replace("GM0501,Brielle", "GM9998,Brielle"),
      "GM9998",
      /GM9998 is not in municipalities.csv/u,
    ],
    [
      "a merger on another day than the end",
      "mergers.csv",
      (text) => text.replace("2022-03-24", "2022-03-25"),
      "GM0457",
      /must end on the day before 2022-03-25/u,
    ],
    [
      "an unknown change type",
      "mergers.csv",
      (text) => text.replace("2022-03-24,absorbed", "2022-03-24,eaten"),
      "GM0457",
      /“eaten” is none of/u,
    ],
    ["a region without a name", "region_names.csv", (text) => text.replace(/^AM05.*\n/mu, ""), "", /region AM05 has no name/u],
    [
      "a gap between names",
      "region_names.csv",
      (text) => text.replace("2021-01-01,2023-12-31", "2021-01-01,2023-11-30"),
      "AM06,Veluwe",
      /gap/u,
    ],
    [
      "a centre municipality in another region",
      "regions.csv",
      (text) => text.replace("AM18,Groot Amsterdam,GM0363,Amsterdam", "AM18,Groot Amsterdam,GM0307,Amersfoort"),
      "AM18",
      /lies in AM14/u,
    ],
    [
      "a judgement that is not explained",
      "bases.csv",
      (text) => text.replace(/^weesp-region-change.*\n?/mu, ""),
      "",
      /basis weesp-region-change is not in bases.csv/u,
    ],
    [
      "a judged boundary that is none",
      "judged_boundaries.csv",
      (text) => text.replace("GM0457,2022-01-01", "GM0457,2022-01-02"),
      "GM0457",
      /no period of GM0457 starts on 2022-01-02/u,
    ],
    ["a missing goal", "goals.csv", (text) => text.replace(/^challenges.*\n/mu, ""), "code", /goal challenges is missing/u],
    ["a goal that is none", "goals.csv", (text) => text.replace("services,", "service,"), "service", /^code: /u],
    ["an indicator of no goal", "indicators.csv", (text) => text.replace(",services,", ",service,"), "werkcentrum-visitors", /^goal: /u],
    [
      "an indicator that is no measure of success and does not say why",
      "indicators.csv",
      (text) => text.replace("Het aantal bezoekers is geen indicatie van succes.", ""),
      "werkcentrum-visitors",
      /^indicator.successMeasureReason: must say why/u,
    ],
    [
      "a disclosure threshold under five",
      "indicators.csv",
      (text) => text.replace(",10,evaluation", ",4,evaluation"),
      "werkcentrum-visitors",
      /^indicator.disclosureThreshold: .*5/u,
    ],
    [
      "a disclosure threshold that is a thousand to one reader, and one to another",
      "indicators.csv",
      (text) => text.replace(",10,evaluation", ",10.000,evaluation"),
      "werkcentrum-visitors",
      /whole number in digits alone/u,
    ],
    ["a missing column", "regions.csv", (text) => text.replace("centre_municipality_name", "centre_name"), "AM01", /centre/u],
    ["a row with a field too many", "mergers.csv", (text) => text.replace(/^(GM0457.*)$/mu, "$1,more"), "GM0457", /./u],
    [
      "classifications in disorder",
      "classifications.csv",
      (text) => text.replace("2025-01-01", "2023-01-01"),
      "2023-01-01,cartomap-2025",
      /not later than the row before/u,
    ],
  ];

  test.each(broken)("%s", async (_title, file, change, row, message) => {
    await edit(file, change);
    const faults = await faultsOf(readDataset(folder));
    const fault = faults.find((found) => message.test(found.message));
    expect(fault, JSON.stringify(faults)).toBeDefined();
    if (row !== "") expect(fault).toMatchObject({ file, row: await rowOf(file, row) });
  });

  test.each([
    ["mergers.csv", "GM0457"],
    ["alternative_names.csv", "AM02"],
    ["judged_boundaries.csv", "GM0230"],
    ["classifications.csv", "2025-01-01"],
    ["region_names.csv", "AM05"],
    ["regions.csv", "AM05"],
    ["bases.csv", "weesp-region-change"],
    ["goals.csv", "services"],
    ["indicators.csv", "werkcentrum-visitors"],
    ["evaluation_statements.csv", "no-ranking"],
    ["evaluation_strands.csv", "reform"],
    ["evaluation_questions.csv", "local-effect"],
    ["evaluation_parts.csv", "client-survey"],
    ["evaluation_cycles.csv", "2029"],
  ])("a row of %s that is there twice, naming the second", async (file, start) => {
    await edit(file, (text) => text.replace(new RegExp(`^${start}.*$`, "mu"), "$&\n$&"));
    const second = (await rowOf(file, start)) + 1;
    expect(await faultsOf(readDataset(folder))).toContainEqual(expect.objectContaining({ file, row: second }));
  });

  test("the same row twice, naming the second", async () => {
    await edit("municipalities.csv", (text) => text.replace(/^GM0363.*$/mu, "$&\n$&"));
    const first = await rowOf("municipalities.csv", "GM0363");
    const overlap = { file: "municipalities.csv", row: first + 1, message: `overlaps with row ${first} (periods of GM0363)` };
    expect(await faultsOf(readDataset(folder))).toContainEqual(overlap);
  });

  test("all faults at once", async () => {
    await edit("municipalities.csv", (text) =>
      text
        .replace("GM0363,Amsterdam,AM18", "GM0363,Amsterdam,AM16")
        .replace("GM0230,Elburg,AM36,2022-01-01", "GM0230,Elburg,AM36,2022-02-01"),
    );
    await edit("mergers.csv", (text) => text.replace("2022-03-24,absorbed", "2022-03-25,absorbed"));
    const faults = await faultsOf(readDataset(folder));
    expect(faults.some(({ message }) => message.includes("AM16"))).toBe(true);
    expect(faults.some(({ message }) => message.includes("gap"))).toBe(true);
    expect(faults.some(({ file }) => file === "mergers.csv")).toBe(true);
  });

  test("a folder without the files, and a manifest that is no JSON", async () => {
    await writeFile(join(folder, "dataset.json"), "{");
    expect(await faultsOf(readDataset(folder))).toMatchObject([{ file: "dataset.json" }]);
    const missing = await faultsOf(readDataset(join(folder, "none")));
    expect(missing.map(({ file }) => file).toSorted()).toEqual(
      (await readdir(folder)).filter((file) => /\.(?:csv|json)$/u.test(file)).toSorted(),
    );
    for (const { message } of missing) expect(message).toContain("can't be read");
  });
});
