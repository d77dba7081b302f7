/** No league tables: an operation that could order or filter outcomes across regions can't be built. */
import { isOutcome, OutcomePolicy } from "@reform-exchange/schemas";
import * as z from "zod";
import { asksForOrder, concerns, wordsOf } from "./asks-for-order.ts";
import { inputPlaces, type Operation } from "./operation.ts";
import { answersOutcomes, type Member, membersIn, outcomesOf } from "./outcomes.ts";

/** What the rules need to know of an operation. */
interface Named {
  readonly id: string;
  readonly operation: Operation;
}

/**
 * Goes on only if no operation breaks a rule. The contract calls it where it is put together, so that nothing starts, builds or is derived from
 * one that does.
 *
 * @throws Error that names each operation, member and rule
 */
export function assertNoLeagueTables(operations: readonly Named[]): void {
  const refusals = operations.flatMap(({ id, operation }) => leagueTableFaults(operation).map((fault) => `${id}: ${fault}`));
  if (refusals.length > 0) throw new Error(`The contract allows no league tables.\n${refusals.map((line) => `  ${line}`).join("\n")}`);
}

/** What of an operation could order or filter outcomes; nothing when it answers none. */
export function leagueTableFaults(operation: Operation): string[] {
  if (!answersOutcomes(operation)) return [];
  const always = [...ordersTaken(operation), ...ranksAnswered(operation)];
  // What a write answers is what was written, and its input holds the values themselves.
  return operation.effect === "write"
    ? always
    : [...always, ...valuesTaken(operation), ...orderDeclared(operation), ...policyCarried(operation)];
}

const because = "on an operation that answers outcomes";

function ordersTaken({ input, privateMember }: Operation): string[] {
  return namedMembers(input).flatMap(({ name, path, schema }) => {
    if (asksForOrder(name)) return [`input ${path} asks for an order or a range, ${because}`];
    const choice = [...(schema._zod.values ?? [])].map(String).find(asksForOrder);
    if (choice !== undefined) return [`input ${path} offers ${choice}, an order or a range, ${because}`];
    if (wordsOf(name).some((word) => reshaping.has(word))) return [`input ${path} could bring outcomes in another order, ${because}`];
    if (name === privateMember || wordsOf(name).some((word) => nearness.has(word))) return [`input ${path} orders by distance, ${because}`];
    return [];
  });
}

const reshaping: ReadonlySet<string> = new Set(["expand", "include", "includes", "embed", "fields", "select", "join", "group"]);
const nearness: ReadonlySet<string> = new Set(["near", "nearest", "distance", "radius"]);

function ranksAnswered({ output }: Operation): string[] {
  return namedMembers(output).flatMap(({ name, path }) =>
    wordsOf(name).some((word) => ranks.has(word)) ? [`output ${path} is a rank, ${because}`] : [],
  );
}

const ranks: ReadonlySet<string> = new Set([
  "rank",
  "ranking",
  "rang",
  "position",
  "place",
  "percentile",
  "quantile",
  "quartile",
  "quintile",
  "decile",
  "league",
  "best",
  "worst",
]);

function valuesTaken(operation: Operation): string[] {
  const { input } = operation;
  const outcomes = outcomesOf(operation);
  const inPath = inputPlaces(operation).path;
  const marked = new Set(membersIn(input).flatMap(({ schema, path }) => (isOutcome(schema) ? [path] : [])));
  return [
    ...[...marked].map((path) => `input ${path} is an outcome, and filters by it`),
    ...namedMembers(input).flatMap(({ name, path, schema }) => {
      if (asksForOrder(name) || marked.has(path)) return [];
      const outcome = outcomes.find((each) => concerns(name, each.name));
      if (outcome) return [`input ${path} is about the outcome ${outcome.path}, and could filter by it`];
      if (inPath.includes(name) || namesAThing.test(name) || !takesNumbers(schema)) return [];
      return [
        `input ${path} is a number that could be a bound of an outcome; of numbers only limit, a year, a cycle or a version may be asked`,
      ];
    }),
  ];
}

/** Numbers that name something, and measure nothing. */
const namesAThing = /^(?:limit|(?:\w+Y|y)ear|(?:\w+C|c)ycle|(?:\w+V|v)ersion)$/u;

/** Does a schema take a number, or a text that is nothing but one? */
function takesNumbers(schema: z.core.$ZodType): boolean {
  const isNumber = membersIn(schema).some(({ name, schema: part }) => {
    if (name !== "") return false; // a member of an object, to be asked by itself
    const { type, values } = part._zod.def as { type: string; values?: readonly unknown[] }; // a literal has values
    return type === "number" || type === "bigint" || values?.some((value) => typeof value === "number") === true;
  });
  return isNumber || (["12.5", "12"].some((text) => takes(schema, text)) && !takes(schema, "x"));
}

function takes(schema: z.core.$ZodType, text: string): boolean {
  return z.core.safeParse(schema, text).success;
}

function orderDeclared(operation: Operation): string[] {
  const outcomes = outcomesOf(operation);
  const items = [...new Set(outcomes.flatMap(({ item }) => item ?? []))];
  if (items.length === 0) return [];
  if (operation.isFollowed) return ["can be followed, and so answers outcomes in the order in which they change"];
  const { orderedBy = [] } = operation;
  if (orderedBy.length === 0) return ["lists outcomes, and does not say in orderedBy by which members of an item they come"];
  return items.flatMap((item) => orderedBy.flatMap((path) => orderFault(path, item)));
}

function orderFault(path: string, item: z.core.$ZodType): string[] {
  const member = membersIn(item).find((each) => each.path === path && each.name !== "");
  if (!member) return [`orderedBy names ${path}, which no item has`];
  if (membersIn(member.schema).some(({ schema }) => isOutcome(schema))) return [`orderedBy names ${path}, which is an outcome`];
  if (!namesAThing.test(member.name) && takesNumbers(member.schema))
    return [`orderedBy names ${path}, a number: items come by codes and days`];
  return [];
}

function policyCarried({ output, path }: Operation): string[] {
  if (path.includes("{regionCode}")) return [];
  const policy = output instanceof z.ZodObject ? output.shape["policy"] : undefined;
  if (policy && isMadeFrom(policy, OutcomePolicy)) return [];
  return ["answers outcomes of several regions, and does not carry policy: OutcomePolicy"];
}

/** Is a schema another, perhaps with a text of its own? */
function isMadeFrom(schema: z.core.$ZodType, origin: z.core.$ZodType): boolean {
  return schema === origin || (schema._zod.parent !== undefined && isMadeFrom(schema._zod.parent, origin));
}

/** The members that have a name of their own, each once. */
function namedMembers(schema: z.core.$ZodType): Member[] {
  const byPath = new Map<string, Member>();
  for (const member of membersIn(schema))
    if (member.name !== "" && !member.path.endsWith("[]") && !byPath.has(member.path)) byPath.set(member.path, member);
  return [...byPath.values()];
}
