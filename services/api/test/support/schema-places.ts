import * as z from "zod";

/** Where texts and objects stand in an input, as JSON Pointers; of each list its first item stands for all. */
export interface Places {
  readonly texts: readonly string[];
  readonly objects: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

/** Finds every place of a schema where a caller sends a text or an object. */
export function placesOf(schema: z.ZodType): Places {
  const root = z.toJSONSchema(schema, { io: "input" }) as Node; // any object can be read by name
  const definitions = (root["$defs"] ?? {}) as Readonly<Record<string, Node>>; // as JSON Schema has it, also below
  const texts = new Set<string>();
  const objects = new Set<string>();
  const visit = (node: Node, pointer: string): void => {
    const { $ref, type, properties = {}, items, prefixItems = [], anyOf = [], allOf = [] } = node;
    if (typeof $ref === "string") visit(definitions[$ref.slice("#/$defs/".length)] ?? {}, pointer);
    for (const part of [...(anyOf as Node[]), ...(allOf as Node[])]) visit(part, pointer);
    if (type === "string") texts.add(pointer);
    if (type === "object") objects.add(pointer);
    for (const [name, member] of Object.entries(properties as Readonly<Record<string, Node>>)) visit(member, `${pointer}/${name}`);
    if (items !== undefined) visit(items as Node, `${pointer}/0`);
    for (const [index, item] of (prefixItems as Node[]).entries()) visit(item, `${pointer}/${index}`);
  };
  visit(root, "");
  return { texts: [...texts], objects: [...objects] };
}

/** The value at a JSON Pointer whose names need no escaping. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((inner, name) => (inner as Node | undefined)?.[name], value); // any object can be read by name
}

/** A copy with another value at a JSON Pointer; its last name may also be one that JavaScript takes for a prototype. */
export function withValueAt<Value>(value: Value, pointer: string, other: unknown): Value {
  const copy = structuredClone(value);
  const end = pointer.lastIndexOf("/");
  const holder = valueAt(copy, pointer.slice(0, end)) as object; // the caller names a place in it
  Object.defineProperty(holder, pointer.slice(end + 1), { value: other, enumerable: true, configurable: true, writable: true });
  return copy;
}
