/** Agendas as the rules have them, in plain words and without a database: what a step ends in, and what each reader then sees. */

export const sides = ["national", "AM14", "AM18"] as const;
export type Side = (typeof sides)[number];
export const actors = ["stranger", "expired", "researcher", "admin", "regionA", "regionB", "ministry", "support"] as const;
export type Actor = (typeof actors)[number];

interface ModelEdition {
  readonly mark: string;
  readonly embargoMs: number | null;
}

export interface ModelVersion {
  readonly number: number;
  version: number;
  mark: string;
  isAdopted: boolean;
  edition: ModelEdition | null;
}

export interface ModelAgenda {
  readonly side: Side;
  readonly validFrom: string;
  agendaId: string;
  readonly versions: ModelVersion[];
  /** Where the version of the next draft begins. */
  nextDraftVersion: number;
}

/** A change, and who hears of it. */
interface Heard {
  readonly kind: "created" | "updated" | "deleted";
  readonly agenda: ModelAgenda;
  readonly by: (actor: Actor) => boolean;
}

export type Step =
  | { readonly kind: "create"; readonly side: Side; readonly validFrom: string }
  | { readonly kind: "next"; readonly agenda: ModelAgenda }
  | { readonly kind: "change"; readonly agenda: ModelAgenda; readonly number: number; readonly ifMatch: string }
  | { readonly kind: "delete"; readonly agenda: ModelAgenda; readonly number: number; readonly ifMatch: string }
  | { readonly kind: "adopt"; readonly agenda: ModelAgenda; readonly number: number; readonly ifMatch: string }
  | {
      readonly kind: "publish";
      readonly agenda: ModelAgenda;
      readonly number: number;
      readonly ifMatch: string;
      readonly embargoMs: number | null;
    };

/** What a reader sees of a version. */
export interface Sight {
  readonly number: number;
  readonly state: string;
  readonly version: number;
  readonly content: string | null;
  readonly edition: string | null;
}

export class AgendaModel {
  readonly agendas: ModelAgenda[] = [];
  /** Those that were deleted with their first draft. */
  readonly deleted: ModelAgenda[] = [];
  /** The changes since they were last taken. */
  #heard: Heard[] = [];

  /** The code of the problem that a step ends in, or `done`, and then the model has taken it. */
  take(actor: Actor, step: Step, mark: string, nowMs: number): string {
    const credential = refusalOf(actor);
    if (credential !== undefined) return credential;
    const side = step.kind === "create" ? step.side : step.agenda.side;
    if (!isOn(actor, side)) return "not-found";
    if (step.kind === "create") return this.#create(step.side, step.validFrom, mark);
    const { agenda } = step;
    if (step.kind === "next") {
      if (agenda.versions.some(({ isAdopted }) => !isAdopted)) return "illegal-step";
      agenda.versions.push(draft(agenda.versions.length + 1, mark, agenda.nextDraftVersion));
      agenda.nextDraftVersion = 1;
      this.#heard.push({ kind: "updated", agenda, by: (reader) => isOn(reader, side) });
      return "done";
    }
    const version = agenda.versions[step.number - 1];
    if (!version) return "not-found";
    if (step.ifMatch !== "*" && step.ifMatch !== String(version.version)) return "precondition-failed";
    const state = stateOf(version, nowMs);
    if (!{ change: ["draft"], delete: ["draft"], adopt: ["draft"], publish: ["adopted", "embargoed"] }[step.kind].includes(state))
      return "illegal-step";
    version.version += 1;
    if (step.kind === "delete") return this.#delete(agenda, version);
    if (step.kind === "change") {
      version.mark = mark;
      this.#heard.push({ kind: "updated", agenda, by: (reader) => isOn(reader, side) });
      return "done";
    }
    if (step.kind === "adopt") version.isAdopted = true;
    else version.edition = { mark, embargoMs: step.embargoMs };
    const isOut = step.kind === "publish" && step.embargoMs === null; // then the public sees it at once
    this.#heard.push({ kind: "updated", agenda, by: (reader) => isOut || seesAdopted(reader, side) });
    return "done";
  }

  #create(side: Side, validFrom: string, mark: string): string {
    if (this.agendas.some((agenda) => agenda.side === side && agenda.validFrom === validFrom)) return "already-exists";
    const agenda: ModelAgenda = { side, validFrom, agendaId: "", versions: [draft(1, mark, 1)], nextDraftVersion: 1 };
    this.agendas.push(agenda);
    this.#heard.push({ kind: "created", agenda, by: (reader) => isOn(reader, side) });
    return "done";
  }

  #delete(agenda: ModelAgenda, { version }: ModelVersion): string {
    agenda.versions.pop(); // only the newest version is ever a draft
    agenda.nextDraftVersion = version;
    const isAll = agenda.versions.length === 0;
    if (isAll) this.deleted.push(...this.agendas.splice(this.agendas.indexOf(agenda), 1));
    this.#heard.push({ kind: isAll ? "deleted" : "updated", agenda, by: (reader) => isOn(reader, agenda.side) });
    return "done";
  }

  /** The clock goes on: each agenda is told of once for each moment at which an embargo of it ended. */
  pass(fromMs: number, toMs: number): void {
    for (const agenda of this.agendas) {
      const ends = new Set(agenda.versions.flatMap(({ edition }) => edition?.embargoMs ?? []));
      for (const end of ends) if (end > fromMs && end <= toMs) this.#heard.push({ kind: "updated", agenda, by: () => true });
    }
  }

  /** The ends of embargoes that are still to come. */
  embargoesAfter(nowMs: number): number[] {
    const ends = this.agendas.flatMap(({ versions }) => versions.flatMap(({ edition }) => edition?.embargoMs ?? []));
    return ends.filter((end) => end > nowMs).toSorted((a, b) => a - b);
  }

  /** What each reader heard since this was last asked, in no order. */
  takeHeard(): (reader: Actor) => string[] {
    const heard = this.#heard;
    this.#heard = [];
    return (reader) =>
      heard
        .filter(({ by }) => by(reader))
        .map(({ kind, agenda }) => `${kind} ${agenda.agendaId}`)
        .toSorted();
  }

  /** The agendas of which a reader sees something, in the order of the list. */
  agendasFor(reader: Actor, nowMs: number): ModelAgenda[] {
    const rank = ({ side, validFrom }: ModelAgenda) => `${side === "national" ? "" : side} ${validFrom}`;
    return this.agendas.filter((agenda) => sightsOf(agenda, reader, nowMs).length > 0).toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
}

/** The versions that a reader sees, and what of them. */
export function sightsOf({ side, versions }: ModelAgenda, reader: Actor, nowMs: number): Sight[] {
  return versions.flatMap((model): Sight[] => {
    const { number, version, mark, isAdopted, edition } = model;
    const seesAll = isOn(reader, side) || (isAdopted && seesAdopted(reader, side));
    const isOut = edition !== null && (edition.embargoMs === null || edition.embargoMs <= nowMs);
    if (!seesAll && !isOut) return [];
    return [{ number, state: stateOf(model, nowMs), version, content: seesAll ? mark : null, edition: edition?.mark ?? null }];
  });
}

function draft(number: number, mark: string, version: number): ModelVersion {
  return { number, version, mark, isAdopted: false, edition: null };
}

function stateOf({ isAdopted, edition }: ModelVersion, nowMs: number): string {
  if (!isAdopted) return "draft";
  if (!edition) return "adopted";
  return edition.embargoMs !== null && edition.embargoMs > nowMs ? "embargoed" : "published";
}

function refusalOf(actor: Actor): string | undefined {
  if (actor === "stranger" || actor === "expired") return "unauthenticated";
  return actor === "researcher" || actor === "admin" ? "insufficient-scope" : undefined;
}

function isOn(actor: Actor, side: Side): boolean {
  return { national: ["ministry", "support"], AM14: ["regionA"], AM18: ["regionB"] }[side].includes(actor);
}

function seesAdopted(actor: Actor, side: Side): boolean {
  if (actor === "ministry" || actor === "support") return true;
  return side === "national" ? actor === "regionA" || actor === "regionB" : isOn(actor, side);
}
