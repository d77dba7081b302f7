import type { ReferenceDataset } from "@reform-exchange/reference-data";
import { everyone } from "../changes/audiences.ts";
import type { ChangeNote } from "../changes/change-notes.ts";
import type { Rows, Statement } from "../database/database.ts";

const knownGoals: Statement = { name: "goals.known", text: "select code from goal" };
/** Where a goal differs; it stays in its place, as indicators belong to it. */
const putGoal: Statement = {
  name: "goals.load",
  text: `insert into goal (code, position, title, sources) values ($1::text, $2::int, $3::json, $4::text[])
    on conflict (code) do update set position = excluded.position, title = excluded.title, sources = excluded.sources
    where (goal.position, goal.title::text, goal.sources) is distinct from (excluded.position, excluded.title::text, excluded.sources)
    returning code`,
};

/** Brings the goals to what a data set says, in the transaction of its load, and gives what changed. A data set has all goals. */
export async function loadGoals(rows: Rows, { goals }: Pick<ReferenceDataset, "goals">): Promise<ChangeNote[]> {
  const known = new Set((await rows<{ code: string }>(knownGoals, [])).map(({ code }) => code));
  const changes: ChangeNote[] = [];
  for (const [index, { goalCode, title, sources }] of goals.entries()) {
    const [changed] = await rows(putGoal, [goalCode, index + 1, JSON.stringify(title), sources]);
    if (changed) changes.push({ resource: "goals", kind: known.has(goalCode) ? "updated" : "created", key: goalCode, readers: everyone });
  }
  return changes;
}
