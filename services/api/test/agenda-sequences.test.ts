/** Random sequences of steps by random callers: no way to change what is adopted, and no draft or embargo that anyone hears of. */

import type { OperationId } from "@reform-exchange/contract";
import { type Caller, ProblemError } from "@reform-exchange/domain";
import { removeAgendas } from "@reform-exchange/domain/testing";
import type { Agenda, AgendaComparison, AgendaPage, AgendaVersion, AgendaVersionPage, ChangeFeed } from "@reform-exchange/schemas";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentOf, editionOf } from "./support/agenda-calls.ts";
import { type Actor, AgendaModel, actors, type ModelAgenda, type Side, type Step, sides, sightsOf } from "./support/agenda-model.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const hourMs = 3_600_000;
/** One of each kind of reader; those with the same rights see the same. */
const readers = ["stranger", "researcher", "regionA", "regionB", "ministry"] as const satisfies readonly Actor[];
type Reader = (typeof readers)[number];

/** What is drawn; which agenda and version it is about follows when it is done. */
const drawnStep = fc.record({
  // Most steps are tried by the side whose they are: else hardly anything would ever come further than a draft.
  actor: fc.oneof({ weight: 3, arbitrary: fc.constant("own" as const) }, { weight: 1, arbitrary: fc.constantFrom(...actors) }),
  kind: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom("create" as const, "change" as const, "tamper" as const) },
    { weight: 1, arbitrary: fc.constant("delete" as const) },
    { weight: 3, arbitrary: fc.constantFrom("next" as const, "adopt" as const) },
    { weight: 4, arbitrary: fc.constantFrom("publish" as const, "clock" as const) },
  ),
  side: fc.constantFrom(...sides),
  validFrom: fc.constantFrom("2027-01-01", "2028-01-01"),
  which: fc.nat(2),
  number: fc.oneof({ weight: 6, arbitrary: fc.constant("newest" as const) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) }),
  ifMatch: fc.oneof({ weight: 7, arbitrary: fc.constant("*") }, { weight: 1, arbitrary: fc.constantFrom("1", "2", "3") }),
  embargoHours: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
  clock: fc.constantFrom("some hours" as const, "just before an embargo" as const, "the end of an embargo" as const),
});
type DrawnStep = typeof drawnStep extends fc.Arbitrary<infer Drawn> ? Drawn : never;

class Run {
  readonly model = new AgendaModel();
  endedEmbargoes = 0;
  readonly #callers: ReadonlyMap<Actor, Caller>;
  readonly #cursors = new Map<Reader, string>();
  #nowMs = api.clock.epochMs();
  #marks = 0;

  constructor(callers: ReadonlyMap<Actor, Caller>) {
    this.#callers = callers;
  }

  /** Takes a step, which must end as the model says, and looks at everything as everyone. */
  async take(drawn: DrawnStep): Promise<void> {
    if (drawn.kind === "clock") {
      await this.#lookAs("stranger"); // so that there is something that was kept
      this.#setClock(drawn);
    } else if (drawn.kind === "tamper") await this.#tamper();
    else await this.#write(drawn);
    await this.#lookAs("stranger"); // before any change is heard of: what was kept must not outlive the clock
    await api.exchange.settleNow();
    const heard = this.model.takeHeard();
    for (const reader of readers) {
      await this.#lookAs(reader);
      expect((await this.#news(reader)).toSorted(), `${reader} hears`).toEqual(heard(reader));
    }
  }

  /** Is an embargo still to end? */
  get isEmbargoLeft(): boolean {
    return this.model.embargoesAfter(this.#nowMs).length > 0;
  }

  /** From here on every reader hears of everything. */
  async begin(): Promise<void> {
    await api.exchange.settleNow();
    for (const reader of readers) await this.#news(reader);
  }

  #setClock({ clock, which }: DrawnStep): void {
    const [next] = this.model.embargoesAfter(this.#nowMs);
    const fromMs = this.#nowMs;
    if (next === undefined || clock === "some hours") this.#nowMs += (1 + 13 * which) * hourMs;
    else this.#nowMs = Math.max(fromMs, clock === "the end of an embargo" ? next : next - 1);
    api.clock.set(new Date(this.#nowMs).toISOString());
    this.endedEmbargoes += this.model.embargoesAfter(fromMs).length - this.model.embargoesAfter(this.#nowMs).length;
    this.model.pass(fromMs, this.#nowMs);
  }

  /** Past all checks of ours, straight in the database. */
  async #tamper(): Promise<void> {
    if (!this.model.agendas.some(({ versions }) => versions.some(({ isAdopted }) => isAdopted))) return;
    for (const statement of [
      `update agenda_version set content = '{"introduction":{"nl":"tampered"},"themes":[],"challenges":[],"measures":[]}' where adopted_on is not null`,
      "update agenda_version set adopted_by = null, adopted_on = null where adopted_on is not null",
      "delete from agenda_version where adopted_on is not null",
      "truncate agenda cascade",
    ]) {
      await expect(api.testDatabase.run(statement)).rejects.toThrow(/stands as it is/u);
    }
  }

  async #write(drawn: DrawnStep): Promise<void> {
    const step = this.#stepOf(drawn);
    if (!step) return;
    const side = step.kind === "create" ? step.side : step.agenda.side;
    const actor = drawn.actor === "own" ? writerOf(side) : drawn.actor;
    const mark = `mark-${++this.#marks}`;
    const expected = this.model.take(actor, step, mark, this.#nowMs);
    const ended = await this.#call(actor, ...this.#callOf(step, mark), "ifMatch" in step ? step.ifMatch : undefined);
    expect("code" in ended ? ended.code : "done", `${actor}: ${step.kind}`).toBe(expected);
    const newest = this.model.agendas.at(-1);
    if (step.kind === "create" && "value" in ended && newest) newest.agendaId = (ended.value as Agenda).agendaId; // what it answers
  }

  #stepOf({ kind, side, validFrom, which, number, ifMatch, embargoHours }: DrawnStep): Step | undefined {
    if (kind === "create") return { kind, side, validFrom };
    const agenda = this.model.agendas[which % this.model.agendas.length];
    if (!agenda || kind === "clock" || kind === "tamper") return undefined;
    if (kind === "next") return { kind, agenda };
    const chosen = number === "newest" ? agenda.versions.length : number;
    if (kind !== "publish") return { kind, agenda, number: chosen, ifMatch };
    return { kind, agenda, number: chosen, ifMatch, embargoMs: embargoHours === null ? null : this.#nowMs + embargoHours * hourMs };
  }

  #callOf(step: Step, mark: string): [OperationId, object] {
    const content = contentOf(mark);
    if (step.kind === "create") {
      const regionCode = step.side === "national" ? null : step.side;
      return ["agendas.create", { regionCode, title: { nl: "Agenda (demonstratie)" }, validFrom: step.validFrom, content }];
    }
    const { agendaId, side } = step.agenda;
    if (step.kind === "next") return ["agendaVersions.create", { agendaId, content }];
    const of = { agendaId, number: step.number };
    if (step.kind === "change") return ["agendaVersions.update", { ...of, content }];
    if (step.kind === "delete") return ["agendaVersions.delete", of];
    const adoptedBy = side === "national" ? "landelijk-beraad" : "regionaal-beraad";
    if (step.kind === "adopt") return ["agendaVersions.adopt", { ...of, adoptedBy, adoptedOn: "2026-01" }];
    const publishedOn = dayInAmsterdam(step.embargoMs ?? this.#nowMs);
    const embargoUntil = step.embargoMs === null ? null : new Date(step.embargoMs).toISOString();
    return ["agendaVersions.publish", { ...of, ...editionOf(mark, publishedOn, embargoUntil) }];
  }

  /** Everything that a reader may ask is as the model says, and what it may not see is not there. */
  async #lookAs(reader: Reader): Promise<void> {
    const seen = this.model.agendasFor(reader, this.#nowMs);
    const listed = (await this.#read<AgendaPage>(reader, "agendas.list", {}))?.items;
    const newestOf = (agenda: ModelAgenda) => {
      const { number, state } = sightsOf(agenda, reader, this.#nowMs).at(-1) ?? { number: 0, state: "" };
      return { number, state };
    };
    expect(
      listed?.map(({ agendaId, newestVersion }) => ({ agendaId, newestVersion })),
      `${reader} lists`,
    ).toEqual(seen.map((agenda) => ({ agendaId: agenda.agendaId, newestVersion: newestOf(agenda) })));
    for (const agenda of this.model.agendas) await this.#lookAt(agenda, reader, seen.includes(agenda) ? newestOf(agenda) : undefined);
    for (const agenda of this.model.deleted) await this.#lookAt(agenda, reader, undefined);
  }

  async #lookAt(agenda: ModelAgenda, reader: Reader, newestVersion: object | undefined): Promise<void> {
    const { agendaId } = agenda;
    const sights = sightsOf(agenda, reader, this.#nowMs);
    const one = await this.#read<Agenda>(reader, "agendas.get", { agendaId });
    expect(one?.newestVersion, `${reader} gets`).toEqual(newestVersion);
    const versions = await this.#read<AgendaVersionPage>(reader, "agendaVersions.list", { agendaId });
    expect(
      versions?.items.map(({ number, state, version }) => ({ number, state, version })),
      `${reader} lists versions`,
    ).toEqual(sights.length === 0 ? undefined : sights.map(({ number, state, version }) => ({ number, state, version })));
    for (let number = 1; number <= agenda.versions.length + 1; number++) {
      const sight = sights.find((one_) => one_.number === number);
      const version = await this.#read<AgendaVersion>(reader, "agendaVersions.get", { agendaId, number });
      expect(version && sightIn(version), `${reader} reads ${number}`).toEqual(sight);
      await this.#compareAs(
        reader,
        agendaId,
        number,
        sights.filter(({ content }) => content !== null),
      );
    }
  }

  async #compareAs(reader: Reader, agendaId: string, number: number, readable: readonly { number: number; content: string | null }[]) {
    const comparison = await this.#read<AgendaComparison>(reader, "agendaVersions.compare", { agendaId, number });
    const own = readable.find((sight) => sight.number === number);
    const before = readable.findLast((sight) => sight.number < number);
    expect(comparison?.with, `${reader} compares ${number}`).toBe(own ? (before?.number ?? null) : undefined);
    if (own?.content) expect(comparison?.introduction?.after).toEqual(contentOf(own.content).introduction);
  }

  /** What a reader has not heard yet. */
  async #news(reader: Reader): Promise<string[]> {
    const after = this.#cursors.get(reader);
    const feed = await this.#read<ChangeFeed>(reader, "changes.list", { resource: "agendas", limit: 1000, ...(after && { after }) });
    if (!feed) throw new Error(`${reader} has no feed`);
    this.#cursors.set(reader, feed.page.next);
    return feed.items.map(({ kind, key }) => `${kind} ${key}`);
  }

  /** An answer, or undefined when it is not there for the reader, or not the reader's to ask. */
  async #read<Output>(reader: Reader, id: OperationId, input: object): Promise<Output | undefined> {
    const ended = reader === "stranger" ? await askByRest(id, input) : await this.#call(reader, id, input);
    if ("value" in ended) return ended.value as Output; // what the operation answers
    const allowed = id === "agendaVersions.compare" ? ["not-found", "unauthenticated", "insufficient-scope"] : ["not-found"];
    expect(allowed).toContain(ended.code);
    return undefined;
  }

  async #call(actor: Actor, id: OperationId, input: object, ifMatch?: string): Promise<{ code: string } | { value: unknown }> {
    try {
      const caller =
        this.#callers.get(actor) ?? (await api.exchange.identify(actor === "expired" ? `Bearer ${api.keys.expired}` : undefined));
      const { value } = await api.exchange.execute(id, input, { caller, requestId: null, ifMatch });
      return { value };
    } catch (error) {
      if (error instanceof ProblemError) return { code: error.code };
      throw error;
    }
  }
}

/** As strangers read: by REST, through the cache. */
async function askByRest(id: OperationId, input: object): Promise<{ code: string } | { value: unknown }> {
  const { agendaId = "", number = "", ...query } = input as Record<string, string>; // as these reads have them
  const paths: Partial<Record<OperationId, string>> = {
    "agendas.list": "/agendas",
    "agendas.get": `/agendas/${agendaId}`,
    "agendaVersions.list": `/agendas/${agendaId}/versions`,
    "agendaVersions.get": `/agendas/${agendaId}/versions/${number}`,
    "agendaVersions.compare": `/agendas/${agendaId}/versions/${number}/comparison`,
    "changes.list": "/changes",
  };
  const response = await api.call(`/v1${paths[id]}?${new URLSearchParams(query)}`);
  const answer = (await response.json()) as { type?: string };
  return response.ok ? { value: answer } : { code: String(answer.type?.slice("/problems/".length)) };
}

function sightIn({ number, state, version, content, publicEdition }: AgendaVersion) {
  const markIn = (text: string | undefined) => text?.match(/mark-\d+/u)?.[0] ?? null;
  return { number, state, version, content: markIn(content?.introduction.nl), edition: markIn(publicEdition?.text.nl) };
}

function writerOf(side: Side): Actor {
  return ({ national: "ministry", AM14: "regionA", AM18: "regionB" } as const)[side];
}

function dayInAmsterdam(epochMs: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();
}

test("after every step of any caller, everyone sees what the rules allow, and nothing else", { timeout: 240_000 }, async () => {
  const known = actors.filter((actor) => actor !== "expired");
  const identified = await Promise.all(
    known.map(async (actor) => {
      const authorization = actor === "stranger" ? undefined : `Bearer ${api.keys[actor]}`;
      return [actor, await api.exchange.identify(authorization)] as const;
    }),
  );
  const callers = new Map<Actor, Caller>(identified);
  let endedEmbargoes = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(drawnStep, { minLength: 16, maxLength: 30 }), async (steps) => {
      await removeAgendas(api.testDatabase.run);
      api.exchange.freshness.raise(["agendas"]); // the API did not see that
      const run = new Run(callers);
      await run.begin();
      const own = { ...(steps[0] as DrawnStep), actor: "own", number: "newest", ifMatch: "*" } as const; // there are enough
      for (const kind of ["create", "adopt", "publish"] as const) await run.take({ ...own, kind });
      for (const step of steps) await run.take(step);
      while (run.isEmbargoLeft) await run.take({ ...own, kind: "clock", clock: "the end of an embargo" });
      endedEmbargoes += run.endedEmbargoes;
    }),
    { numRuns: 6, endOnFailure: true }, // on each of the two databases
  );
  expect(endedEmbargoes, "the sequences came to the end of embargoes").toBeGreaterThan(0);
});
