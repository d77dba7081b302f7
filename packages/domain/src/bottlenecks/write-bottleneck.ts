/** How bottlenecks are put in their tables; the checks are made before. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type {
  BottleneckState,
  BottleneckStep,
  BottleneckText,
  ChangeKind,
  LocalizedMarkdown,
  NewBottleneck,
  RegionCode,
} from "@reform-exchange/schemas";
import { everyone } from "../changes/audiences.ts";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import { holdBottleneck } from "./bottleneck-statements.ts";

/** A bottleneck that is there, held so that nobody else changes it meanwhile. */
export interface HeldBottleneck {
  readonly id: string;
  readonly regionCode: RegionCode;
  readonly isPublic: boolean;
  readonly state: BottleneckState;
  readonly version: number;
  readonly text: BottleneckText;
}

/** Holds a bottleneck; undefined when it is not there. */
export async function hold({ rows }: Context, id: string): Promise<HeldBottleneck | undefined> {
  const [held] = await rows<Omit<HeldBottleneck, "text"> & { text: string }>(holdBottleneck, [id]);
  return held && { ...held, text: JSON.parse(held.text) as BottleneckText }; // the statement is made after this very schema
}

const insertRow: Statement = {
  name: "bottlenecks.insert",
  text: `insert into bottleneck (id, region_code, raised_at, title, description, is_public, state, version, changed_at)
    values ($1::uuid, $2::text, $5::timestamptz, $3::json, $4::json, false, 'raised', 1, $5::timestamptz)`,
};
const updateText: Statement = {
  name: "bottlenecks.text",
  text: `update bottleneck set title = $2::json, description = $3::json, version = version + 1, changed_at = $4::timestamptz
    where id = $1::uuid`,
};
/** What is null stays as it is. */
const updateState: Statement = {
  name: "bottlenecks.state",
  text: `update bottleneck set state = coalesce($2::text, state), answer = coalesce($3::json, answer),
      is_public = is_public or $4::boolean, version = version + 1, changed_at = $5::timestamptz
    where id = $1::uuid`,
};
const insertStep: Statement = {
  name: "bottlenecks.step",
  text: `insert into bottleneck_step (bottleneck_id, position, step, taken_at, actor_role)
    select $1::uuid, coalesce(max(position), 0) + 1, $2::text, $3::timestamptz, $4::text from bottleneck_step where bottleneck_id = $1::uuid`,
};

/** Raises a bottleneck and gives its id. */
export async function raise(context: Context, { regionCode, title, description }: NewBottleneck): Promise<string> {
  const id = randomUUID();
  await context.rows(insertRow, [id, regionCode, JSON.stringify(title), JSON.stringify(description), context.momentNow()]);
  await note(context, id, "raised");
  tell(context, { id, regionCode, isPublic: false }, "created");
  return id;
}

/** Puts a new text in the place of the old; when nothing differs, nothing happens. */
export async function replaceText(context: Context, held: HeldBottleneck, text: BottleneckText): Promise<void> {
  if (isDeepStrictEqual(text, held.text)) return;
  const { title, description } = text;
  await context.rows(updateText, [held.id, JSON.stringify(title), JSON.stringify(description), context.momentNow()]);
  tell(context, held, "updated");
}

/** What a step makes of a bottleneck. */
export type StepTaken =
  | { readonly step: "acknowledged" | "closed" | "published" }
  | { readonly step: "answered"; readonly answer: LocalizedMarkdown };

/** Takes a step with a bottleneck. */
export async function takeStep(context: Context, held: HeldBottleneck, taken: StepTaken): Promise<void> {
  const isPublished = taken.step === "published";
  const answer = taken.step === "answered" ? JSON.stringify(taken.answer) : null;
  await context.rows(updateState, [held.id, isPublished ? null : taken.step, answer, isPublished, context.momentNow()]);
  await note(context, held.id, taken.step);
  tell(context, { ...held, isPublic: held.isPublic || isPublished }, "updated");
}

async function note(context: Context, id: string, step: BottleneckStep["step"]): Promise<void> {
  await context.rows(insertStep, [id, step, context.momentNow(), context.caller.role]);
}

type Told = Pick<HeldBottleneck, "id" | "regionCode" | "isPublic">;

/** Who may read the bottleneck by then hears of the change. */
function tell(context: Context, { id, regionCode, isPublic }: Told, kind: ChangeKind): void {
  context.changed({ resource: "bottlenecks", kind, key: id, readers: isPublic ? everyone : { audience: "region", of: regionCode } });
}
