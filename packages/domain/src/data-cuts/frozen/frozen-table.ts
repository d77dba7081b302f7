/** A table of a data cut, as data: what is frozen of which table of ours, and how it is described in the cut. */
import type { TableSchema } from "@reform-exchange/data-package";
import type { LocalizedText } from "@reform-exchange/schemas";
import type { TextColumn } from "../../exports/text-columns.ts";

export interface FrozenTable {
  /** Name of the table, and of its file without `.csv`. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly columns: readonly TextColumn[];
  /** The columns that tell its rows apart; none where these may be empty. */
  readonly primaryKey: readonly string[];
  /** The tables to which single columns refer, and the column there. */
  readonly refersTo?: Readonly<Record<string, readonly [table: string, column: string]>>;
  /** What is selected from, with its joins and its condition. */
  readonly from: string;
  /** SQL expression that tells its rows apart and orders them, byte by byte. */
  readonly key: string;
}

/** What our own keeping of a resource needs, and no cut does. */
export const ofKeeping = { version: true, changedAt: true } as const;

/** A key of several parts in their order: numbers so that they come in theirs. */
export const keyOf = (...parts: readonly string[]) => `(${parts.join(" || ' ' || ")}) collate "C"`;
export const inOrder = (number: string) => `lpad((${number})::text, 10, '0')`;

const empty = [{ value: "", label: "niet van toepassing / not applicable" }];

/** How a table is described in `datapackage.json`. */
export function schemaOf({ columns, primaryKey, refersTo = {} }: FrozenTable): TableSchema {
  const foreignKeys = Object.entries(refersTo).map(([name, [resource, referred]]) => ({
    fields: [name],
    reference: { resource, fields: [referred] },
  }));
  return {
    fields: columns.map(({ field }) => field),
    missingValues: empty,
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}
