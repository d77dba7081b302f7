import { type Operation, ordersAsked } from "@reform-exchange/contract";
import { type FaultCode, isWholeNumber, maxFaults } from "@reform-exchange/schemas";
import * as z from "zod";
import { jsonPointer } from "./json-pointer.ts";
import { type FaultInBothLanguages, invalidInput, ProblemError } from "./problem-error.ts";

/**
 * Checks what a caller sent against the operation's input and fills in the defaults.
 *
 * @throws ProblemError `outcome-order-refused` when it asks for an order or a range by outcome, else `invalid-input` with every fault
 */
export function decode<Input extends z.ZodObject>(operation: Pick<Operation<Input>, "input" | "output">, raw: unknown): z.output<Input> {
  refuseOutcomeOrders(operation, raw);
  const result = operation.input.safeParse(raw);
  if (result.success) return result.data;
  const { faults, count } = faultsFrom(result.error.issues, operation.input, raw);
  throw invalidInput(faults, count);
}

/** What is wrong with a value, as callers hear it, and how many faults there are. */
export function faultsFrom(
  issues: readonly Issue[],
  schema: z.ZodObject,
  raw: unknown,
): { readonly faults: readonly FaultInBothLanguages[]; readonly count: number } {
  const faults = firstFaults(issues, schema, raw);
  return { faults, count: faults.length < maxFaults ? faults.length : countFaults(issues) };
}

/**
 * Goes on only if a call asks for no order or range by outcome. That comes before all else that is wrong with it: other faults can be mended.
 *
 * @throws ProblemError `outcome-order-refused` with the parameters that ask for it
 */
export function refuseOutcomeOrders(operation: Pick<Operation, "input" | "output">, raw: unknown): void {
  const parameters = ordersAsked(operation, raw);
  if (parameters.length > 0) throw new ProblemError("outcome-order-refused", { parameters: parameters.slice(0, maxFaults) });
}

/** Tells faults until there are as many as a problem holds: a caller must not make us write a book. */
function firstFaults(issues: readonly Issue[], schema: z.ZodObject, raw: unknown): FaultInBothLanguages[] {
  const byPlace = new Map<string, FaultInBothLanguages>();
  for (const issue of issues) {
    for (const fault of faultsOf(issue, schema, raw)) {
      if (byPlace.has(`${fault.pointer} invalid-type`)) continue; // what has the wrong type has no length that could be wrong too
      byPlace.set(`${fault.pointer} ${fault.code}`, fault); // of two bounds that are passed the later one is the tighter
      if (byPlace.size >= maxFaults) return [...byPlace.values()];
    }
  }
  return [...byPlace.values()];
}

function countFaults(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
}

type Message = FaultInBothLanguages["message"];
type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, schema: z.ZodObject, raw: unknown): FaultInBothLanguages[] {
  const name = issue.path.length > 0 ? issue.path.map(String).join(".") : undefined;
  const fault = (code: FaultCode, message: Message): FaultInBothLanguages[] => [{ pointer: jsonPointer(issue.path), code, message }];
  const nl = name ?? "De invoer";
  const en = name ?? "The input";

  switch (issue.code) {
    case "unrecognized_keys": {
      const object = memberAt(schema, issue.path);
      const taken = object instanceof z.ZodObject ? Object.keys(object.shape).toSorted().join(", ") : "";
      return issue.keys.slice(0, maxFaults).map((key) => ({
        pointer: jsonPointer([...issue.path, key]),
        code: "unknown-parameter" as const,
        message: {
          nl: `“${key}” is hier onbekend; mogelijk zijn ${taken}.`,
          en: `“${key}” is unknown here; it takes ${taken}.`,
        },
      }));
    }
    case "invalid_type": {
      const given = valueAt(raw, issue.path);
      if (given === undefined && name)
        return fault("required", { nl: `${nl} ontbreekt en is verplicht.`, en: `${en} is missing and required.` });
      if (typeof given === "string" && isWholeNumberMember(schema, issue.path) && isWrittenOtherwise(given))
        return fault("invalid-type", {
          nl: `${nl} moet een geheel getal in alleen cijfers zijn, zonder punten, komma's, spaties of nullen ervoor: 1000, geen 1.000 of 01000.`,
          en: `${en} must be a whole number in digits alone, without points, commas, spaces or zeros in front: 1000, not 1.000 or 01000.`,
        });
      const expected = typeNames[issue.expected] ?? { nl: issue.expected, en: issue.expected };
      const got = typeNames[issue.expected === "int" && typeof given === "number" ? "fraction" : typeOf(given)] ?? {
        nl: "iets anders",
        en: "something else",
      };
      return fault("invalid-type", {
        nl: `${nl} moet ${expected.nl} zijn, geen ${got.nl}.`.replace("geen een ", "niet een "),
        en: `${en} must be ${expected.en}, not ${got.en}.`,
      });
    }
    case "invalid_format": {
      const example = exampleOf(schema, issue.path);
      if (issue.format === "date") {
        return fault("invalid-format", {
          nl: `${nl} moet een bestaande dag zijn als JJJJ-MM-DD, bijvoorbeeld ${example ?? "2026-01-01"}.`,
          en: `${en} must be an existing day as YYYY-MM-DD, for example ${example ?? "2026-01-01"}.`,
        });
      }
      return fault("invalid-format", {
        nl: `${nl} heeft niet de juiste vorm${example ? `; bijvoorbeeld ${example}` : ""}.`,
        en: `${en} does not have the right form${example ? `; for example ${example}` : ""}.`,
      });
    }
    case "invalid_value": {
      const values = issue.values.map(String).join(", ");
      return fault("not-allowed-value", { nl: `${nl} moet een van ${values} zijn.`, en: `${en} must be one of ${values}.` });
    }
    case "too_big": {
      const most = String(issue.maximum);
      if (issue.origin === "array")
        return fault("too-many-items", {
          nl: `${nl} mag hoogstens ${most} onderdelen hebben.`,
          en: `${en} may have at most ${most} items.`,
        });
      if (issue.origin === "string")
        return fault("too-large", {
          nl: `${nl} mag hoogstens ${most} tekens lang zijn.`,
          en: `${en} may be at most ${most} characters long.`,
        });
      return fault("too-large", { nl: `${nl} mag hoogstens ${most} zijn.`, en: `${en} may be at most ${most}.` });
    }
    case "too_small": {
      const least = String(issue.minimum);
      if (issue.origin === "array")
        return fault("too-few-items", {
          nl: `${nl} moet minstens ${least} onderdeel hebben.`,
          en: `${en} must have at least ${least} item(s).`,
        });
      if (issue.origin === "string")
        return fault("too-small", {
          nl: `${nl} moet minstens ${least} teken lang zijn.`,
          en: `${en} must be at least ${least} character(s) long.`,
        });
      return fault("too-small", { nl: `${nl} moet minstens ${least} zijn.`, en: `${en} must be at least ${least}.` });
    }
    case "custom": {
      const { nl: mustNl = "is ongeldig", en: mustEn = "is invalid" } = issue.params ?? {};
      return fault("invalid-value", { nl: `${nl} ${mustNl}.`, en: `${en} ${mustEn}.` });
    }
    default:
      return fault("invalid-value", { nl: `${nl} is ongeldig.`, en: `${en} is invalid.` });
  }
}

function isWholeNumberMember(schema: z.ZodObject, path: readonly PropertyKey[]): boolean {
  const member = memberAt(schema, path);
  return member instanceof z.ZodNumber && member.isInt;
}

/** Is a text meant as a number, but written in a way that means one number here and another there? */
function isWrittenOtherwise(text: string): boolean {
  return /\d/u.test(text) && !isWholeNumber(text);
}

const typeNames: Record<string, Message> = {
  string: { nl: "een tekst", en: "a text" },
  number: { nl: "een getal", en: "a number" },
  int: { nl: "een geheel getal", en: "a whole number" },
  fraction: { nl: "een gebroken getal", en: "a fraction" },
  boolean: { nl: "waar of onwaar", en: "true or false" },
  array: { nl: "een lijst", en: "a list" },
  object: { nl: "een object", en: "an object" },
  null: { nl: "leeg", en: "null" },
  undefined: { nl: "leeg", en: "nothing" },
};

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, member) =>
      value !== null && typeof value === "object" && Object.hasOwn(value, member) ? Reflect.get(value, member) : undefined,
    raw,
  );
}

/** The schema at a path, without the wrappers that make it optional or give it a default. */
export function memberAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((current, member) => {
    if (current instanceof z.ZodObject) return Object.hasOwn(current.shape, member) ? bare(current.shape[String(member)]) : undefined;
    if (current instanceof z.ZodArray) return bare(current.element);
    return undefined;
  }, bare(schema));
}

function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return bare(schema.unwrap());
  return schema;
}

function exampleOf(schema: z.ZodObject, path: readonly PropertyKey[]): string | undefined {
  const member = memberAt(schema, path);
  const examples = member && z.globalRegistry.get(member)?.["examples"];
  return Array.isArray(examples) && typeof examples[0] === "string" ? examples[0] : undefined;
}
