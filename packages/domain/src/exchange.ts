import { type Operation, type OperationId, operations } from "@reform-exchange/contract";
import { Answer } from "./answer.ts";
import { type Clock, systemClock } from "./clock.ts";
import { Context } from "./context.ts";
import type { Database } from "./database/database.ts";
import { withDatabaseProblems } from "./database/database-problem.ts";
import { decode } from "./decode.ts";
import { lazySerialiserOf } from "./encode.ts";
import { Freshness } from "./freshness.ts";
import { handlers } from "./handlers.ts";
import { readRegionHistory } from "./regions/history-source.ts";
import type { RegionHistory } from "./regions/region-history.ts";
import { JsonText } from "./sql-json.ts";

/** The whole API without a face: every operation, by its id. REST and tRPC are faces over `execute`. */
export interface Exchange {
  readonly clock: Clock;
  /** Tells when what was answered before may no longer hold. */
  readonly freshness: Freshness;
  /**
   * Runs an operation on raw input.
   *
   * @throws ProblemError when the input is wrong, or the operation ends in one of its problems
   */
  execute(id: OperationId, input: unknown): Promise<Answer>;
  close(): Promise<void>;
}

interface Executable {
  readonly operation: Operation;
  readonly handle: (input: unknown, context: Context) => Promise<unknown>;
  readonly serialise: (value: unknown) => string;
}

/** Puts the use cases on a database. The database stays the caller's to close. */
export async function createExchange(database: Database, clock: Clock = systemClock): Promise<Exchange> {
  const freshness = new Freshness();
  const stopListening = await freshness.follow(database);
  const executables = new Map<OperationId, Executable>(
    operations.map(({ id, resource, name, operation }) => {
      const group: Readonly<Record<string, unknown>> = handlers[resource];
      const handle = group[name] as Executable["handle"]; // the type of `handlers` ties each to its operation
      return [id, { operation, handle, serialise: lazySerialiserOf(operation) }];
    }),
  );

  let kept: { readonly history: RegionHistory; readonly epoch: number } | undefined;
  const history = async (): Promise<RegionHistory> => {
    const { epoch } = freshness;
    if (kept && kept.epoch === epoch) return kept.history;
    const read = await readRegionHistory(database);
    if (epoch !== undefined && epoch === freshness.epoch) kept = { history: read, epoch };
    return read;
  };

  return {
    clock,
    freshness,
    async execute(id, input) {
      const executable = executables.get(id);
      if (!executable) throw new Error(`no operation ${id}`);
      try {
        const decoded = decode(executable.operation, input);
        const context = new Context(database, await history(), clock);
        const output = await executable.handle(decoded, context);
        const { text, next } = output instanceof JsonText ? output : new JsonText(executable.serialise(output));
        return new Answer(text, context.validUntilMs, next);
      } catch (error) {
        throw withDatabaseProblems(error);
      }
    },
    close: stopListening,
  };
}
