import type { Context } from "../context.ts";
import type { BulkColumn, BulkValue } from "../database/database.ts";
import type { FaultInBothLanguages } from "../problem-error.ts";

/** A fault of a row: which member it is in, if in one, and what is wrong. The row itself is put to it by the machinery. */
export interface RowFault extends Pick<FaultInBothLanguages, "code" | "message"> {
  readonly column?: string;
}

/** What a look at a row finds: what is to be stored of it, or its faults. */
export type LookedAt =
  | {
      /** What no other row of the intake may have as well, as one text. */
      readonly key: string;
      /** A value for each of the columns. */
      readonly values: readonly BulkValue[];
      /** Is it stored without what may not be disclosed? */
      readonly isSuppressed?: boolean;
    }
  | { readonly faults: readonly RowFault[] };

/** The look at each row, with all that it must know at hand: it waits for nothing. */
export type LookAtRow<Row> = (row: Row) => LookedAt;

/** What became of the rows that wait in `intake_row`. */
export interface StoredRows {
  /** The rows that were there already, just so; all others were stored, but for those with conflicts. */
  readonly unchanged: readonly number[];
  /** The rows that could not be stored beside what is there, with why; with any of them an intake of all or nothing stores nothing. */
  readonly conflicts?: ReadonlyMap<number, readonly RowFault[]>;
}

/**
 * The use case of an intake. Its rows are looked at as they come, outside any transaction; the sound ones then wait in the temporary
 * table `intake_row`, with their number in `row`, and are stored from there in one short transaction.
 */
export interface IntakeUseCase<Input, Member extends string> {
  /** The columns of `intake_row`, besides `row`. */
  readonly columns: readonly BulkColumn[];
  /** Does `store` find conflicts? It is then asked also when other rows have faults, so that all are told at once; what it stores is undone. */
  readonly findsConflicts?: true;
  /** Gets ready to look at rows: reads all that they may name. `context` runs its statements on the database. */
  readonly begin: (options: Omit<Input, Member>, context: Context) => Promise<LookAtRow<RowIn<Input, Member>>>;
  /** Stores the rows that wait. `context` runs its statements inside the transaction. */
  readonly store: (options: Omit<Input, Member>, context: Context) => Promise<StoredRows>;
}

type RowIn<Input, Member extends string> = Input extends { readonly [Name in Member]: readonly (infer Row)[] } ? Row : never;

/** An intake whose options and rows were checked by the schema of its operation. */
export interface AnyIntake {
  readonly columns: readonly BulkColumn[];
  readonly findsConflicts?: true;
  readonly begin: (options: unknown, context: Context) => Promise<LookAtRow<unknown>>;
  readonly store: (options: unknown, context: Context) => Promise<StoredRows>;
}
