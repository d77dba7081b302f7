/**
 * Everything that is published of random waves, given to the attacker. CI attacks a seeded tenth; `DISCLOSURE_WAVES=2000` attacks all.
 */
import { expect, test } from "vitest";
import { InvalidRequestError, type ProtectedRelease, protectRelease } from "../src/index.ts";
import { attack, type Finding, type Knowledge } from "./attack.ts";
import { furtherRequest, laterWave } from "./further-release.ts";
import { type RandomWave, randomWave } from "./random-wave.ts";
import { isOpen } from "./requirement.ts";

const waveCount = Number(process.env["DISCLOSURE_WAVES"] ?? 200);
const allWaves = 2000;
const longest = 30 * 60_000;

interface Tally {
  waves: number;
  hiddenCounts: number;
  hiddenSums: number;
  furtherReleases: number;
  refusals: number;
  withheldTables: number;
  releasedTables: number;
}

test("nothing that is published of a wave and its earlier releases narrows a hidden count or sum too far", { timeout: longest }, () => {
  const tally: Tally = { waves: 0, hiddenCounts: 0, hiddenSums: 0, furtherReleases: 0, refusals: 0, withheldTables: 0, releasedTables: 0 };
  for (let seed = 0; seed < waveCount; seed++) {
    const wave = randomWave(seed);
    const release = releaseOf(wave);
    if (!release) continue;
    tally.waves++;
    tally.withheldTables += release.tables.filter(({ status }) => status === "withheld").length;
    tally.releasedTables += release.tables.filter(({ status }) => status === "released").length;
    const knowledge: Knowledge = { request: wave.request, conditions: wave.conditions, release, earlier: [] };
    const findings = attackAll(wave, knowledge, seed);
    tally.hiddenCounts += findings.filter(({ kind }) => kind === "count").length;
    tally.hiddenSums += findings.filter(({ kind }) => kind === "sum").length;
    expect(
      findings.filter((finding) => !isOpen(wave, finding)),
      `wave ${seed}`,
    ).toEqual([]);

    const later = laterWave(wave, seed);
    const further = protectRelease(furtherRequest(later, wave, release));
    if (further.status === "refused") {
      tally.refusals++;
      continue;
    }
    tally.furtherReleases++;
    const more = attackAll(later, { ...knowledge, request: later.request, release: further, earlier: [wave.request] }, seed);
    // Of those who left the split open no more can be hidden than there were in any of the releases.
    const isOpenInOne = (finding: Finding) => isOpen(later, finding) || (finding.kind === "rest" && isOpen(wave, finding));
    expect(
      more.filter((finding) => !isOpenInOne(finding)),
      `further release of wave ${seed}`,
    ).toEqual([]);
  }
  if (waveCount >= allWaves) process.stdout.write(`${JSON.stringify(tally, null, 2)}\n`);
  expect(tally.hiddenCounts).toBeGreaterThan(10 * waveCount);
  expect(tally.hiddenSums).toBeGreaterThan(waveCount / 10);
  expect(tally.furtherReleases).toBeGreaterThan(waveCount / 10);
  expect(tally.refusals).toBeGreaterThan(waveCount / 20);
});

test("the attacker notices when one cell is shown that had to be hidden", { timeout: longest }, () => {
  let broken = 0;
  let noticed = 0;
  for (let seed = 0; broken < 30; seed++) {
    const wave = randomWave(seed);
    const release = releaseOf(wave);
    const careless = release && showOnePartner(wave, release);
    if (!careless) continue;
    broken++;
    const knowledge: Knowledge = { request: wave.request, conditions: wave.conditions, release: careless, earlier: [] };
    if (attackAll(wave, knowledge, seed).some((finding) => !isOpen(wave, finding))) noticed++;
  }
  expect(noticed / broken).toBeGreaterThan(0.8); // the rest was hidden for the width that the attacker is not asked to reach
});

/** A wave may by chance be one that can't be asked for, when one split follows from another. */
function releaseOf(wave: RandomWave): ProtectedRelease | null {
  try {
    const release = protectRelease(wave.request);
    if (release.status === "refused") throw new Error("a first release is never refused");
    return release;
  } catch (error) {
    if (error instanceof InvalidRequestError && error.message.includes("follows from")) return null;
    throw error;
  }
}

/** As an outsider, and as one who knows all answers of one respondent. */
function attackAll(wave: RandomWave, knowledge: Knowledge, seed: number): Finding[] {
  const own = wave.respondents[seed % wave.respondents.length];
  const isWideEnough: Parameters<typeof attack>[1] = (target, range) => isOpen(wave, { ...target, range });
  return [...attack(knowledge, isWideEnough), ...(own ? attack({ ...knowledge, knownRespondent: own }, isWideEnough) : [])];
}

/** A release in which one cell is shown that is hidden only to protect others. */
function showOnePartner({ request }: RandomWave, release: ProtectedRelease): ProtectedRelease | null {
  const { threshold } = request.ruleSet;
  for (const [position, table] of release.tables.entries()) {
    if (table.status === "withheld" || table.isCollapsed || table.by !== null) continue;
    for (const column of table.columns) {
      for (const cell of column.cells.filter(({ cellStatus }) => cellStatus === "suppressed")) {
        const row = request.counts.find(
          ({ variable, category, by }) => variable === table.variable && category === cell.category && by === null,
        );
        if (!row || row.count < threshold + 2) continue;
        const cells = column.cells.map((other) => (other === cell ? { ...cell, cellStatus: "value" as const, count: row.count } : other));
        return { ...release, tables: release.tables.with(position, { ...table, columns: [{ ...column, cells }] }) };
      }
    }
  }
  return null;
}
