import { isDeepStrictEqual } from "node:util";
import { outcomeMark, outcomeNote } from "@reform-exchange/schemas";
import * as z from "zod";
import { componentName, componentPrefix, type JsonSchema } from "./json-schema.ts";

type Direction = "input" | "output";
type FromZod = z.core.JSONSchema.BaseSchema;

/**
 * Turns Zod schemas into those of the document. A schema with an id becomes a component, however deep it sits, and is referred to
 * from everywhere.
 */
export class SchemaComponents {
  readonly #components = new Map<string, JsonSchema>();
  readonly #twins: ReadonlySet<string>;

  /** @param answered all schemas that callers get; what they share with what callers send has a component for each direction */
  constructor(answered: readonly z.ZodType[] = []) {
    this.#twins = twinsIn(answered);
  }

  /** What a caller sends: unknown members are refused where the Zod schema refuses them. */
  input(schema: z.ZodType): JsonSchema {
    return this.#convert(schema, "input");
  }

  /** What a caller gets: open, because a later minor version may add members. */
  output(schema: z.ZodType): JsonSchema {
    return this.#convert(schema, "output");
  }

  /** The component that a schema refers to, or the schema itself when it refers to none. */
  resolved(schema: JsonSchema): JsonSchema {
    const name = componentName(schema);
    return (name !== undefined && this.#components.get(name)) || schema;
  }

  /** All components, by name. */
  byName(): [string, JsonSchema][] {
    return [...this.#components].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  #convert(schema: z.ZodType, io: Direction): JsonSchema {
    const { $schema: _, $defs, ...root } = z.toJSONSchema(schema, { io, override: (each) => refine(each.zodSchema, each.jsonSchema, io) });
    const nameOf = (id: string) => (io === "input" && this.#twins.has(id) ? `${id}Input` : id);
    for (const [id, component] of Object.entries($defs ?? {})) this.#add(nameOf(id), hoisted(component, nameOf));
    return hoisted(root, nameOf);
  }

  #add(id: string, component: JsonSchema): void {
    const known = this.#components.get(id);
    if (known !== undefined && !isDeepStrictEqual(known, component)) {
      throw new Error(`Two schemas are called ${id}, or one reads differently in a request and in an answer: give them ids of their own.`);
    }
    this.#components.set(id, component);
  }
}

/** Many readers of a JSON Schema, the official linter among them, take `\p{…}` for letters. The description has to say it. */
const unicodeProperty = /\\p\{/iu;

/** What Zod's JSON Schema leaves to us, on each schema in turn. */
function refine(schema: z.core.$ZodTypes, json: FromZod, io: Direction): void {
  if (io === "output" && json.additionalProperties === false) delete json.additionalProperties;
  if (json.type === "integer") tellSize(json);
  if (json.pattern !== undefined && unicodeProperty.test(json.pattern)) delete json.pattern;
  const { def } = schema._zod;
  if (def.type === "union" && "discriminator" in def) addDiscriminator(def as z.core.$ZodDiscriminatedUnionDef, json); // only that kind of union has one
}

/** Zod bounds an integer without limits of its own by what a double can hold; readers and generators know that as `int64`. */
function tellSize(json: FromZod): void {
  const unbounded = json.minimum === Number.MIN_SAFE_INTEGER || json.maximum === Number.MAX_SAFE_INTEGER;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (unbounded) json.format = "int64";
}

/** OpenAPI's hint which member tells the alternatives apart. It works on components only, so each alternative needs an id. */
function addDiscriminator({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef, json: FromZod): void {
  const mapping = options.flatMap((option) => {
    const id = z.globalRegistry.get(option)?.id;
    if (id === undefined) throw new Error(`An alternative told apart by “${discriminator}” has no id.`);
    return [...(option._zod.propValues?.[discriminator] ?? [])].map((value) => [String(value), componentPrefix + id]);
  });
  json.discriminator = { propertyName: discriminator, mapping: Object.fromEntries(mapping) };
}

/** The schema with its references led to the components of the document, and its outcomes told. */
function hoisted(schema: FromZod, nameOf: (id: string) => string): JsonSchema {
  const lead = (reference: string) =>
    reference.replace(/^(?:#\/\$defs\/|#\/components\/schemas\/)(.*)$/u, (_, id) => componentPrefix + nameOf(id));
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === "$ref" && typeof value === "string") return lead(value);
    if (key === "mapping") return Object.fromEntries(Object.entries<string>(value).map(([word, reference]) => [word, lead(reference)]));
    return tellOutcome(value);
  });
}

/** The ids of schemas that refuse unknown members when they are sent, and leave room for more when they are answered; and of what holds them. */
function twinsIn(answered: readonly z.ZodType[]): ReadonlySet<string> {
  const components = new Map(
    answered
      .flatMap((schema) => Object.entries(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }).$defs ?? {}))
      .map(([id, each]) => [id, JSON.stringify(each)]),
  );
  const twins = new Set([...components].flatMap(([id, text]) => (text.includes('"additionalProperties":false') ? [id] : [])));
  for (let before = -1; before < twins.size; ) {
    before = twins.size;
    for (const [id, text] of components) if ([...twins].some((twin) => text.includes(`"#/$defs/${twin}"`))) twins.add(id);
  }
  return twins;
}

/** An outcome stays one where it may be null, and its description says what holds for every outcome. */
function tellOutcome(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  const { [outcomeMark]: isMarked, anyOf, description } = value as JsonSchema; // of others these are undefined
  if (isMarked !== true && !anyOf?.some((alternative) => alternative[outcomeMark] === true)) return value;
  return { ...value, [outcomeMark]: true, ...(typeof description === "string" && { description: `${description} ${outcomeNote}` }) };
}
