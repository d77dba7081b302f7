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

/** One database, whichever of the two it is. */
export interface Database {
  readonly kind: "postgresql" | "embedded";
  readonly migrator: IMigrator;
  /** What would have to change in the tables for them to be as the entities say; empty when they are. */
  schemaDifference(): Promise<string>;
  /** Runs a prepared read past the ORM: the hot path. */
  rows<Row extends object>(statement: Statement, values: readonly SqlValue[]): Promise<Row[]>;
  /** Runs `work` in one transaction: all of it happens, or nothing. */
  transaction<Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result>;
  /** Runs `work` while no other process on this database does the same. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Calls `listener` for each notification on the channel, and after each gap in which one may have been missed. */
  listen(channel: string, listener: (event: NotificationEvent) => void): Promise<StopListening>;
  close(): Promise<void>;
}

/** `lost`: notifications may be missed from now on; `resumed`: they come again. */
export type NotificationEvent = "notified" | "lost" | "resumed";
export type StopListening = () => Promise<void>;
