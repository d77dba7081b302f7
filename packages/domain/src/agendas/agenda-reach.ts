/** Who sees what of agendas: the one place of the rule, for all statements. */
import type { Caller } from "../callers/caller.ts";
import { isOnSide, type Side, sidesOf } from "../callers/side.ts";

/** How far a reader sees past what is public. */
export interface AgendaReach {
  /** The sides of which it sees everything, drafts too. */
  readonly own: readonly Side[];
  /** Which adopted versions it sees besides: none, those of the country, or of every region too. */
  readonly adopted: "none" | "national" | "all";
}

/** What a caller sees: nothing past what is public without agendas:read. */
export function reachOf(caller: Caller): AgendaReach {
  if (!caller.scopes.has("agendas:read")) return { own: [], adopted: "none" };
  return { own: sidesOf(caller), adopted: isOnSide(caller, "national") ? "all" : "national" };
}

/** What whoever writes for a side gets to see of it: all that it wrote, also with a credential that only writes. */
export function reachOfSide(side: Side): AgendaReach {
  return { own: [side], adopted: "none" };
}

/** Where the values of a reach stand in a statement. */
interface ReachPlaces {
  readonly own: string;
  readonly adopted: string;
}

/** The values of a reach, in the order of their places. */
export function reachValues({ own, adopted }: AgendaReach): [readonly string[], string] {
  return [own, adopted];
}

/** The places of the values of a reach, from `$first` on. */
export function reachPlaces(first: number): ReachPlaces {
  return { own: `$${first}::text[]`, adopted: `$${first + 1}::text` };
}

/** The SQL condition that a reader sees all of a version: its content too. */
export function mayReadContent({ own, adopted }: ReachPlaces): string {
  return `(agenda.side = any(${own}) or (agenda_version.adopted_on is not null
    and (${adopted} = 'all' or (${adopted} = 'national' and agenda.side = 'national'))))`;
}

/** The SQL condition that a reader sees a version at a moment, if only its public edition. */
export function maySee(places: ReachPlaces, now: string): string {
  return `(${mayReadContent(places)} or (agenda_version.published_on is not null
    and (agenda_version.embargo_until is null or agenda_version.embargo_until <= ${now})))`;
}
