import type { Change, ChangedResource } from "@reform-exchange/schemas";
import type { Caller } from "../callers/caller.ts";
import type { Database, SqlValue, Statement } from "../database/database.ts";
import { placesFor } from "./audiences.ts";
import { FeedCursors } from "./feed-cursor.ts";
import { Notices } from "./notices.ts";

/** A part of the feed as one caller sees it. */
export interface FeedPart {
  readonly items: readonly Change[];
  /** The place after which to go on. */
  readonly position: number;
  readonly hasMore: boolean;
  /** The place of the newest change for the caller that is no longer kept. */
  readonly forgotten: number;
  /** The newest place. */
  readonly head: number;
}

export interface FeedQuestion {
  readonly after: number;
  readonly limit: number;
  readonly resource: ChangedResource | undefined;
  readonly caller: Caller;
}

type Values = readonly SqlValue[];

interface FoundChange {
  readonly position: number;
  readonly resource: Change["resource"];
  readonly kind: Change["kind"];
  readonly key: string;
  readonly changedAt: number;
}

/** Above all places. */
const highest = "9223372036854775807::bigint";

/**
 * Parameters: after, limit, and as JSON the places where the caller may look. What is elsewhere isn't met at all: each place is a range
 * of an index, and it is said as a range, or the planner walks along the primary key past everything that is hidden.
 */
const readFeed: Statement = {
  name: "changes.read",
  text: `with newest as (
      select coalesce(max(position), 0)::float8 as head from change
    ), place as (
      select resource, audience, "of" from json_to_recordset($3::json) as places(resource text, audience text, "of" text)
    ), found as (
      select inside.* from place cross join lateral (
        select position, change.resource, kind, key, changed_at from change
        where (change.resource, change.audience, position) > (place.resource, place.audience, $1::bigint)
          and (change.resource, change.audience, position) <= (place.resource, place.audience, ${highest})
        order by change.resource, change.audience, position
        limit $2::int + 1
      ) inside
      where place."of" is null
      union all
      select inside.* from place cross join lateral (
        select position, change.resource, kind, key, changed_at from change
        where (audience_of, change.resource, change.audience, position) > (place."of", place.resource, place.audience, $1::bigint)
          and (audience_of, change.resource, change.audience, position) <= (place."of", place.resource, place.audience, ${highest})
        order by audience_of, change.resource, change.audience, position
        limit $2::int + 1
      ) inside
      where place."of" is not null
      order by position
      limit $2::int + 1
    )
    select head, (
      select coalesce(max(position), 0)::float8 from change_forgotten
      join place on change_forgotten.resource = place.resource and change_forgotten.audience = place.audience
        and (place."of" is null or audience_of = place."of")
    ) as forgotten, (
      select coalesce(json_agg(json_build_object('position', position, 'resource', resource, 'kind', kind, 'key', key,
        'changedAt', (extract(epoch from changed_at) * 1000)::bigint) order by position), '[]'::json)::text from found
    ) as found
    from newest`,
};

/** Only from the beginning on, without holes: a turning point may get its place long after its moment. */
const forget: Statement = {
  name: "changes.forget",
  text: `with gone as (
      delete from change where position < coalesce(
        (select min(position) from change where changed_at >= $1::timestamptz), (select max(position) from change))
      returning resource, audience, audience_of, position
    )
    insert into change_forgotten as known (resource, audience, audience_of, position)
    select resource, audience, coalesce(audience_of, ''), max(position) from gone group by 1, 2, 3
    on conflict (resource, audience, audience_of) do update set position = greatest(known.position, excluded.position)`,
};

/** How long changes are kept, in days. A cursor from before is too old. */
export const changesKeptForDays = 90;

/** The change feed, and how to wait for more of it. */
export class ChangeFeedSource {
  readonly cursors: FeedCursors;
  readonly notices = new Notices();
  readonly #database: Database;
  readonly #looks = new Map<string, Promise<FeedPart>>();

  constructor(database: Database, secret: Buffer) {
    this.#database = database;
    this.cursors = new FeedCursors(secret);
  }

  /** Reads what comes after a place, as far as the caller may see it. */
  async read(question: FeedQuestion): Promise<FeedPart> {
    return await this.#look(valuesOf(question));
  }

  /**
   * The same for those who wait. They are all woken at once, and most of them ask the same: they share one look, or a thousand of them
   * would hold up everything else at each change. Only a look that began after the same notice is shared: what it misses has a later one.
   */
  async readShared(question: FeedQuestion): Promise<FeedPart> {
    const values = valuesOf(question);
    const key = JSON.stringify([this.notices.given, values]);
    const shared = this.#looks.get(key) ?? this.#look(values).finally(() => this.#looks.delete(key));
    this.#looks.set(key, shared);
    return await shared;
  }

  async #look(values: Values): Promise<FeedPart> {
    const [after, limit] = values as [number, number]; // as `valuesOf` lists them
    const [row] = await this.#database.rows<{ head: number; forgotten: number; found: string }>(readFeed, values);
    if (!row) throw new Error("the feed gave no row");
    const found = JSON.parse(row.found) as FoundChange[]; // as the statement builds it
    const items = found.slice(0, limit);
    const hasMore = found.length > limit;
    return {
      items: items.map(({ position, resource: changed, kind, key, changedAt }) => ({
        changeId: this.cursors.idOf(position),
        resource: changed,
        kind,
        key,
        changedAt: new Date(changedAt).toISOString(),
      })),
      // Past what is not for the caller too: the cursor doesn't tell.
      position: hasMore ? (items.at(-1)?.position ?? after) : Math.max(after, row.head),
      hasMore,
      forgotten: row.forgotten,
      head: row.head,
    };
  }
}

/** The parameters of `readFeed`; whoever has the same sees the same. */
function valuesOf({ after, limit, resource, caller }: FeedQuestion): Values {
  return [after, limit, JSON.stringify(placesFor(caller, resource))];
}

/** Forgets the changes whose time has passed; the newest always stays, so that places are never given out twice. */
export async function forgetOldChanges(database: Database, nowMs: number): Promise<void> {
  await database.rows(forget, [new Date(nowMs - changesKeptForDays * 24 * 60 * 60 * 1000).toISOString()]);
}
