import type { ReferenceDataset } from "@reform-exchange/reference-data";
import type { Day } from "@reform-exchange/schemas";
import { everyone } from "../changes/audiences.ts";
import { type ChangeNote, changeColumns, changeRow, sharedColumns } from "../changes/change-notes.ts";
import { businessDay, type Clock, startOfDay } from "../clock.ts";
import type { Rows, Statement } from "../database/database.ts";
import { readRegionFacts } from "./region-statements.ts";

interface Fact {
  readonly resource: "regions" | "municipalities";
  readonly key: string;
  readonly digest: string;
}

/** All that is known of each region and municipality, as a digest. */
export async function readFacts(rows: Rows): Promise<Fact[]> {
  return await rows<Fact>(readRegionFacts, []);
}

/** What changed between two states of the data. */
export function changesBetween(before: readonly Fact[], after: readonly Fact[]): ChangeNote[] {
  const known = new Map(before.map((fact) => [`${fact.resource} ${fact.key}`, fact]));
  const changed = after.flatMap((fact): ChangeNote[] => {
    const { resource, key, digest } = fact;
    const was = known.get(`${resource} ${key}`);
    known.delete(`${resource} ${key}`);
    if (was?.digest === digest) return [];
    return [{ resource, key, kind: was ? "updated" : "created", readers: everyone }];
  });
  return [
    ...changed,
    ...[...known.values()].map(({ resource, key }): ChangeNote => ({ resource, key, kind: "deleted", readers: everyone })),
  ];
}

/** Not those whose moment came and that no pass has seen yet: they are changes already. */
const forgetTurningPoints: Statement = {
  name: "regions.forget-turning-points",
  text: "delete from turning_point where resource in ('regions', 'municipalities') and due_at > $1::timestamptz",
};
const addTurningPoints: Statement = {
  name: "regions.add-turning-points",
  text: `insert into turning_point (due_at, ${sharedColumns})
    select due_at, ${sharedColumns} from json_to_recordset($1::json) as points(due_at timestamptz, ${changeColumns})`,
};

/** Notes the days to come on which what holds today changes by itself: a merger, a move, a new name. */
export async function setTurningPoints(rows: Rows, dataset: ReferenceDataset, clock: Clock): Promise<void> {
  const { today } = businessDay(clock);
  const points = turningPointsAfter(today, dataset).map(({ day, ...note }) => ({ due_at: startOfDay(day), ...changeRow(note) }));
  await rows(forgetTurningPoints, [new Date(clock.epochMs()).toISOString()]);
  if (points.length > 0) await rows(addTurningPoints, [JSON.stringify(points)]);
}

function turningPointsAfter(today: Day, { memberships, regionNames }: ReferenceDataset): (ChangeNote & { readonly day: Day })[] {
  const points = new Map<string, ChangeNote & { readonly day: Day }>();
  const add = (day: Day | null, resource: "regions" | "municipalities", key: string) => {
    if (day !== null && day > today) points.set(`${day} ${resource} ${key}`, { day, resource, key, kind: "updated", readers: everyone });
  };
  for (const { municipalityCode, regionCode, validFrom, validTo } of memberships) {
    for (const day of [validFrom, validTo]) {
      add(day, "regions", regionCode);
      add(day, "municipalities", municipalityCode);
    }
  }
  for (const { regionCode, validFrom, validTo } of regionNames) for (const day of [validFrom, validTo]) add(day, "regions", regionCode);
  return [...points.values()];
}
