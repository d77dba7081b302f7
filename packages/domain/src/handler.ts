import type { Contract, DecodedInputOf, Intake, Operation, OutputOf } from "@reform-exchange/contract";
import type { ChangedResource } from "@reform-exchange/schemas";
import type * as z from "zod";
import type { Context } from "./context.ts";
import type { Statement } from "./database/database.ts";
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
 * A use case of what very many do at once: the rows of those who come together are stored by one statement, in which their audit records and
 * changes go along. Each is kept with these or not at all, and no transaction needs to be begun and ended around it. It takes no
 * `Idempotency-Key` and no `If-Match`. A respondent who calls it may only claim to hold his invitation: the statement must see to it that the hash
 * of the token is the invitation's, and so must what tells of it otherwise. Whatever is refused, the door looks at the token before it says so.
 */
export interface GatheredWrite<Declared, Row extends RowToStore = RowToStore> {
  /** Checks a call, and gives the row that is to be stored; two rows with one key are never stored together. */
  prepare(input: DecodedInputOf<Declared>, context: Context): Promise<Row>;
  /**
   * Stores rows. Parameters: the rows as JSON, each with the columns of its audit record (`auditColumns`) beside its own; now. Gives for each row
   * that was stored its `key`, and the output as JSON text in `item`.
   */
  readonly statement: Statement;
  /** What it changes. */
  readonly resource: ChangedResource;
  /** The output, as JSON text, of a call whose row was not stored since the same was done before; or throws why it was not. */
  otherwise(row: Row, context: Context): Promise<string>;
}

/** A row as it is stored. */
export interface RowToStore {
  readonly key: string;
  readonly [member: string]: unknown;
}

type UseCaseOf<Declared> =
  Declared extends Operation<z.ZodObject, z.ZodType, infer TakesIn>
    ? TakesIn extends Intake<infer Member>
      ? IntakeUseCase<DecodedInputOf<Declared>, Member>
      : Handler<Declared> | GatheredWrite<Declared>
    : never;

/** The use cases of a resource: one for each of its operations, or it does not compile. */
export type HandlersOf<Resource extends keyof Contract> = {
  readonly [Name in keyof Contract[Resource]]: UseCaseOf<Contract[Resource][Name]>;
};
