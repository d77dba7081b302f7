import type { OperationId } from "@reform-exchange/contract";
import { maxLimit, type Page } from "@reform-exchange/schemas";
import type { Context } from "./context.ts";
import type { SqlValue, Statement } from "./database/database.ts";
import { nextCursor, type PageStart } from "./page-cursor.ts";
import type { PageRow } from "./page-statement.ts";
import { JsonText } from "./sql-json.ts";

interface PageInput {
  readonly limit: number;
}

/**
 * Reads one page with a statement of `pageStatement`; `values` are its own parameters, from `$3` on. What the list says about itself comes
 * from the statement, or is given as `said`.
 */
export async function readPage<Input extends PageInput>(
  { rows }: Context,
  id: OperationId,
  statement: Statement,
  { after, input }: PageStart<Input>,
  values: readonly SqlValue[],
  said: Readonly<Record<string, unknown>> = {},
): Promise<JsonText> {
  const [row] = await rows<PageRow>(statement, [after, input.limit, ...values]);
  if (!row) throw new Error(`${statement.name} gave no row`);
  const page: Page = { limit: input.limit, maxLimit, next: row.nextKey === null ? null : nextCursor(id, row.nextKey, input) };
  const about = row.about.slice(row.about.indexOf("{") + 1, row.about.lastIndexOf("}")).trim();
  const members = [`"items":${row.items}`, `"page":${JSON.stringify(page)}`, ...(about === "" ? [] : [about])];
  for (const [member, value] of Object.entries(said)) members.push(`${JSON.stringify(member)}:${JSON.stringify(value)}`);
  return new JsonText(`{${members.join(",")}}`, {
    next: page.next,
    isEmpty: row.items === "[]",
  });
}

/** Reads one thing with a statement that gives it as `item`, and its `version` if it has one; undefined when it is not there. */
export async function readItem({ rows }: Context, statement: Statement, values: readonly SqlValue[]): Promise<JsonText | undefined> {
  const [row] = await rows<{ item: string; version?: number }>(statement, values);
  return row && new JsonText(row.item, { version: row.version });
}
