import type { Contract, DecodedInputOf, Intake, Operation, OutputOf } from "@reform-exchange/contract";
import type { ChangedResource } from "@reform-exchange/schemas";
import type * as z from "zod";
import type { AuditRow } from "./audit/describe-call.ts";
import type { Context } from "./context.ts";
import type { IntakeUseCase } from "./intakes/intake-use-case.ts";
import type { FaultInBothLanguages } from "./problem-error.ts";
import type { JsonText } from "./sql-json.ts";

/** A use case: from checked input to the output, as a value or as JSON that the database built after the output schema. */
export type Handler<Declared> = (input: DecodedInputOf<Declared>, context: Context) => Promise<OutputOf<Declared> | JsonText>;

/**
 * What else is wrong with an input that has faults of form already, so that all faults are told at once. What it is given is as the
 * caller sent it.
 */
export type FurtherFaults = (sent: unknown, context: Context) => Promise<readonly FaultInBothLanguages[]>;

/**
 * A use case that writes by one statement of its own, in which its audit record and its changes go along: nothing is kept without them, and no
 * transaction needs to be begun and ended around it. For what is written by very many at once; it takes no `Idempotency-Key` and no `If-Match`.
 */
export interface StatementWrite<Declared> {
  /**
   * @param audit describes the call for its audit record, with the keys of what it changes
   */
  readonly inOneStatement: (
    input: DecodedInputOf<Declared>,
    context: Context,
    audit: (keys: readonly string[]) => AuditRow,
  ) => Promise<{ readonly output: OutputOf<Declared>; readonly changed: readonly ChangedResource[] }>;
}

type UseCaseOf<Declared> =
  Declared extends Operation<z.ZodObject, z.ZodType, infer TakesIn>
    ? TakesIn extends Intake<infer Member>
      ? IntakeUseCase<DecodedInputOf<Declared>, Member>
      : Handler<Declared> | StatementWrite<Declared>
    : never;

/** The use cases of a resource: one for each of its operations, or it does not compile. */
export type HandlersOf<Resource extends keyof Contract> = {
  readonly [Name in keyof Contract[Resource]]: UseCaseOf<Contract[Resource][Name]>;
};
