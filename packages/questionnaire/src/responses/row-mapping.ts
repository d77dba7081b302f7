import type { ResponseMapping } from "@reform-exchange/schemas";

/** A mapping by which rows are read; only who stores them must be able to tell one from another. */
export type RowMapping = Omit<ResponseMapping, "responseIdColumn"> & Partial<Pick<ResponseMapping, "responseIdColumn">>;
