/** Columns that many tables have, described once. */
import { p } from "@mikro-orm/core";

/** A CBS code: compared and ordered byte by byte, so that both databases give the same order. */
export const code = () => p.text().collation("C");

/** The first day that counts. */
export const validFrom = () => p.date();

/** The first day that no longer counts; null while the period is open. */
export const validTo = () => p.date().nullable();

/** Tags of the sources of a fact. */
export const sources = () => p.array().columnType("text[]");

/** A half-open period ends after it starts. */
export const periodRunsForward = (table: string) => ({
  name: `${table}_period_runs_forward`,
  expression: "valid_to is null or valid_to > valid_from",
});

/**
 * Only one row a day for one owner: an exclusion constraint over the owner and the half-open period.
 *
 * MikroORM has no word for it, so it is declared as an index with its own SQL; the schema comparison then knows it by name.
 */
export const oneADay = (table: string, name: string, owner: string) => ({
  name,
  expression: `alter table "${table}" add constraint "${name}" exclude using gist (${owner} with =, daterange(valid_from, valid_to, '[)') with &&)`,
});

/** JSON as it was written: `jsonb` would put the members in an order of its own. */
export const json = () => p.json().columnType("json");
