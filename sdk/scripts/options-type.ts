import { isCreating, needsIfMatch } from "@reform-exchange/contract";
import type { TypedOperation } from "./typed-operations.ts";

/** The type of the options of a method: it takes only what has an effect. */
export function optionsType({ operation }: TypedOperation): string {
  if (needsIfMatch(operation)) return "ConditionalCallOptions";
  return isCreating(operation) ? "CreatingCallOptions" : "CallOptions";
}

/** The parameters of a method, with a mark at what may be left out. */
export function parametersOf({ operation, inputOptional }: TypedOperation): { readonly input: string; readonly options: string } {
  if (needsIfMatch(operation)) return { input: "input", options: "options" };
  return { input: inputOptional ? "input?" : "input", options: "options?" };
}
