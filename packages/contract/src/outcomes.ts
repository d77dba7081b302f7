/** What of an output is an outcome, found wherever it sits: nothing has to list it. */
import { isOutcome } from "@reform-exchange/schemas";
import * as z from "zod";

/** A member of a schema, at any depth. */
export interface Member {
  /** Name of the member, or of the one that holds it when it is a part without a name. */
  readonly name: string;
  /** Where it is, as in `items[].value`. */
  readonly path: string;
  readonly schema: z.core.$ZodType;
  /** The schema of one item of the outermost list that it stands in; undefined when it stands in none. */
  readonly item: z.core.$ZodType | undefined;
}

/** The schema and all that it consists of. It asks no schema of what kind it is, so one of a new kind is looked into as well. */
export function membersIn(schema: z.core.$ZodType): Member[] {
  return [...walk({ name: "", path: "", schema, item: undefined }, new Set())];
}

/** What answers something. */
interface Answering {
  readonly output: z.ZodType;
}

const found = new WeakMap<z.core.$ZodType, readonly Member[]>();

/** The outcomes that an operation answers. */
export function outcomesOf({ output }: Answering): readonly Member[] {
  const known = found.get(output);
  if (known) return known;
  const outcomes = membersIn(output).filter(({ schema }) => isOutcome(schema));
  found.set(output, outcomes);
  return outcomes;
}

/** Does an operation answer outcomes? */
export function answersOutcomes(operation: Answering): boolean {
  return outcomesOf(operation).length > 0;
}

function* walk(member: Member, holders: ReadonlySet<z.core.$ZodType>): Generator<Member> {
  if (holders.has(member.schema)) return; // a schema that holds itself
  yield member;
  const within = new Set(holders).add(member.schema);
  for (const part of partsOf(member)) yield* walk(part, within);
}

function partsOf({ name, path, schema, item }: Member): Member[] {
  const { def } = schema._zod;
  return Object.entries(def).flatMap(([key, value]: [string, unknown]): Member[] => {
    if (key === "shape") {
      return Object.entries(value as z.core.$ZodShape).map(([own, part]) => ({
        name: own,
        path: path === "" ? own : `${path}.${own}`,
        schema: part,
        item,
      }));
    }
    if (key === "getter") return [{ name, path, schema: (schema as z.core.$ZodLazy)._zod.innerType, item }]; // only a lazy schema has one
    const parts = [value].flat().filter((part) => part instanceof z.core.$ZodType);
    const isMany = many.has(key);
    return parts.map((part) => ({ name, path: isMany ? `${path}[]` : path, schema: part, item: isMany ? (item ?? part) : item }));
  });
}

/** Where the definition of a list, a tuple, a set, a map or a record keeps what it has many of. */
const many: ReadonlySet<string> = new Set(["element", "items", "rest", "valueType"]);
