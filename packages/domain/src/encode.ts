import type { Operation } from "@reform-exchange/contract";
import { default as buildSerialiser } from "fast-json-stringify";
import * as z from "zod";

/** Compiles the serialiser of an operation's output: members that the schema does not declare are left out. */
export function serialiserOf({ output }: Pick<Operation, "output">): (value: unknown) => string {
  const schema = z.toJSONSchema(output, { io: "output", target: "draft-7" });
  return buildSerialiser(schema as Parameters<typeof buildSerialiser>[0]); // Zod types its result more loosely
}
