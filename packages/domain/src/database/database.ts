import type { Readable } from "node:stream";
import type { IMigrator } from "@mikro-orm/core";
import type { AbstractSqlDriver, SqlEntityManager } from "@mikro-orm/postgresql";

/** MikroORM's entity manager, whichever driver is behind it. */
export type EntityManager = SqlEntityManager<AbstractSqlDriver>;

/** A read that is prepared once for each connection; its name must be its own. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export type SqlValue = string | number | boolean | null | readonly string[];

/** Runs a statement and gives its rows: on the database, or inside one transaction. */
export type Rows = <Row extends object>(statement: Statement, values: readonly SqlValue[]) => Promise<Row[]>;

/** Runs what a library brings along: one statement with values, or a text of several. Past the ORM, outside any transaction of ours. */
export type RunScript = (text: string, values?: readonly unknown[]) => Promise<object[]>;

/** A column of many rows that are put in together. */
export interface BulkColumn {
  readonly name: string;
  readonly type: "int" | "bigint" | "text" | "date" | "numeric";
}

export type BulkValue = string | number | null;

/** Writes rows down as the database takes many of them at once, a line each. What does so need not know which columns they have. */
export type BulkLine = (values: readonly BulkValue[]) => string;

/** A transaction into which many rows can be put at once. */
export interface BulkTransaction {
  readonly rows: Rows;
  /** Puts rows, in lines of `bulkLine`, into a table. */
  fill(table: string, columns: readonly BulkColumn[], lines: Readable): Promise<void>;
}

/** One database, whichever of the two it is. */
export interface Database {
  readonly kind: "postgresql" | "embedded";
  readonly migrator: IMigrator;
  /** What would have to change in the tables for them to be as the entities say; empty when they are. */
  schemaDifference(): Promise<string>;
  readonly script: RunScript;
  /** Runs a prepared read past the ORM: the hot path. */
  rows<Row extends object>(statement: Statement, values: readonly SqlValue[]): Promise<Row[]>;
  /** Runs `work` in one transaction: all of it happens, or nothing. */
  transaction<Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result>;
  /** Like `transaction`, for prepared statements alone, past the ORM: the way of every write. */
  statements<Result>(work: (rows: Rows) => Promise<Result>): Promise<Result>;
  /** Writes a row down for `fill`. */
  readonly bulkLine: BulkLine;
  /** Like `transaction`, for many rows. */
  bulkTransaction<Result>(work: (transaction: BulkTransaction) => Promise<Result>): Promise<Result>;
  /** Runs `work` while no other process on this database does the same. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Calls `listener` for each notification on the channel with its payload, and after each gap in which one may have been missed. */
  listen(channel: string, listener: Listener): Promise<StopListening>;
  close(): Promise<void>;
}

/** `lost`: notifications may be missed from now on; `resumed`: they come again. */
export type NotificationEvent = "notified" | "lost" | "resumed";
export type Listener = (event: NotificationEvent, payload: string) => void;
export type StopListening = () => Promise<void>;
