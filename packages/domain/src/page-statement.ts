import type { Statement } from "./database/database.ts";

export interface PageQueryParts {
  readonly name: string;
  /** SQL expression of one item, as JSON. */
  readonly item: string;
  /** Column that orders the list; unique, and in byte order when it is a text. */
  readonly key: string;
  /** `text` when left out. */
  readonly keyType?: "text" | "bigint";
  /** What to select from, with its joins; own parameters start at `$3`. */
  readonly from: string;
  readonly where: string;
  /** SQL expression of a JSON object: what the list says about itself. Nothing when left out. */
  readonly about?: string;
}

/** What the statement of a page finds: one row. */
export interface PageRow {
  readonly items: string;
  readonly about: string;
  readonly nextKey: string | null;
}

/**
 * The statement of one page, built as JSON by the database. It looks one item further than the limit, so that the
 * page knows whether it is the last. Parameters: `$1` the key after which to start, `$2` the limit.
 */
export function pageStatement({ name, item, key, keyType = "text", from, where, about = "'{}'::json" }: PageQueryParts): Statement {
  const start = keyType === "text" ? "$1::text" : "coalesce(nullif($1::text, ''), '0')::bigint";
  return {
    name,
    text: `
      with found as (
        select ${key} as key, ${item} as item, row_number() over (order by ${key}) as position
        from ${from}
        where ${key} > ${start} and ${where}
        order by ${key}
        limit $2::int + 1
      )
      select
        coalesce(json_agg(item order by key) filter (where position <= $2::int), '[]'::json)::text as "items",
        (${about})::text as "about",
        case when count(*) > $2::int then (max(key) filter (where position <= $2::int))::text end as "nextKey"
      from found`,
  };
}
