import type { Contract, DecodedInputOf, OutputOf } from "@reform-exchange/contract";
import type { Context } from "./context.ts";
import type { JsonText } from "./sql-json.ts";

/** A use case: from checked input to the output, as a value or as JSON that the database built after the output schema. */
export type Handler<Declared> = (input: DecodedInputOf<Declared>, context: Context) => Promise<OutputOf<Declared> | JsonText>;

/** The use cases of a resource: one for each of its operations, or it does not compile. */
export type HandlersOf<Resource extends keyof Contract> = {
  readonly [Name in keyof Contract[Resource]]: Handler<Contract[Resource][Name]>;
};
