import type { Operation } from "@reform-exchange/contract";
import { default as buildSerialiser } from "fast-json-stringify";
import * as z from "zod";

/** Compiles the serialiser of an operation's output: members that the schema does not declare are left out. */
function serialiserOf({ output }: Pick<Operation, "output">): (value: unknown) => string {
  const schema = z.toJSONSchema(output, { io: "output", target: "draft-7" });
  return buildSerialiser(schema as Parameters<typeof buildSerialiser>[0]); // Zod types its result more loosely
}

/** The same, compiled at its first use: most operations answer with JSON that the database built. */
export function lazySerialiserOf(operation: Pick<Operation, "output">): (value: unknown) => string {
  let serialise: ((value: unknown) => string) | undefined;
  return (value) => {
    serialise ??= serialiserOf(operation);
    return serialise(value);
  };
}
