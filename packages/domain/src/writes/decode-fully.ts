import { maxFaults } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import { decode } from "../decode.ts";
import type { Executable } from "../executable.ts";
import { furtherFaults } from "../handlers.ts";
import { InvalidInputError, invalidInput } from "../problem-error.ts";

/**
 * Checks the form of an input. When it has faults, some use cases look further in what is sound, so that all are told at once.
 *
 * @param inContext runs a look in a transaction of its own, in which nothing is written
 * @throws ProblemError `invalid-input` with every fault
 */
export async function decodeFully(
  { id, operation }: Executable,
  input: unknown,
  inContext: <Found>(look: (context: Context) => Promise<Found>) => Promise<Found>,
): Promise<Record<string, unknown>> {
  try {
    return decode(operation, input);
  } catch (error) {
    const lookFurther = furtherFaults[id];
    if (!(error instanceof InvalidInputError) || !lookFurther) throw error;
    const further = await inContext((context) => lookFurther(input, context));
    throw invalidInput([...error.faults, ...further].slice(0, maxFaults), error.faultCount + further.length);
  }
}
