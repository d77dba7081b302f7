import { type NamedOperation, type Operation, type OperationId, operations } from "@reform-exchange/contract";
import { Answer } from "./answer.ts";
import type { Context } from "./context.ts";
import { lazySerialiserOf } from "./encode.ts";
import type { GatheredWrite } from "./handler.ts";
import { handlers } from "./handlers.ts";
import type { AnyIntake } from "./intakes/intake-use-case.ts";
import { JsonText } from "./sql-json.ts";

/** An operation with its use case. */
export interface Executable extends NamedOperation {
  readonly handle: (input: unknown, context: Context) => Promise<unknown>;
  /** The use case of an intake, which is not handled as a whole but row by row. */
  readonly intake: AnyIntake | undefined;
  /** The use case of what is stored together with what others do at the same time. */
  readonly gathered: GatheredWrite<Operation> | undefined;
  readonly serialise: (value: unknown) => string;
}

/** Every operation of the contract, by its id. */
export function allExecutables(): ReadonlyMap<OperationId, Executable> {
  return new Map(
    operations.map((named) => {
      const group: Readonly<Record<string, unknown>> = handlers[named.resource];
      const useCase = group[named.name]; // the type of `handlers` ties each to its operation
      const intake = named.operation.intake && (useCase as AnyIntake);
      const gathered = isGatheredWrite(useCase) ? useCase : undefined;
      const handle = intake || gathered ? handlesNoWhole : (useCase as Executable["handle"]);
      return [named.id, { ...named, handle, intake, gathered, serialise: lazySerialiserOf(named.operation) }];
    }),
  );
}

function isGatheredWrite(useCase: unknown): useCase is GatheredWrite<Operation> {
  return typeof useCase === "object" && useCase !== null && "statement" in useCase;
}

async function handlesNoWhole(): Promise<never> {
  throw new Error("an intake is run row by row, and a gathered write with others");
}

/** Runs the use case of an operation on checked input. */
export async function answerOf({ handle, serialise, operation }: Executable, input: unknown, context: Context): Promise<Answer> {
  const output = await handle(input, context);
  if (operation.status === 204) return new Answer("", Number.POSITIVE_INFINITY, {});
  const { text, next, version } = output instanceof JsonText ? output : new JsonText(serialise(output), { version: versionIn(output) });
  return new Answer(text, context.validUntilMs, { next, version });
}

/** The version of the one thing that an output shows, if it has one. */
export function versionIn(output: unknown): number | undefined {
  if (output === null || typeof output !== "object" || !("version" in output)) return undefined;
  return typeof output.version === "number" ? output.version : undefined;
}
