/** The method that follows the answers of an operation as they come: what it takes and gives follows from that operation. */
import type { JsonSchema } from "./json-schema.ts";

/** The method `follow` of a resource, with the names of its types. */
export interface TypedFollow {
  readonly inputType: string;
  readonly input: JsonSchema;
  /** Can it be called without an input? */
  readonly inputOptional: boolean;
  readonly itemType: string;
  /** The member of an item from which one can go on. */
  readonly itemCursor: string;
  /** How long the API waits at most when there is nothing to tell, in seconds. */
  readonly longestWait: number;
}

/** The operation that is followed. */
interface FollowedOperation {
  readonly resource: string;
  readonly name: string;
  readonly input: JsonSchema;
  readonly itemType: string;
  readonly item: JsonSchema;
  /** The members of the input that stand in the path: these must be given. */
  readonly inPath: readonly string[];
}

/** How much is asked for at once, and how long the API may wait, is the client's own business. */
const ownMembers = ["limit", "wait"];

/** Derives `follow` from an operation with the members `after` and `wait`, whose items have an id: `changeId` in a `Change`. */
export function typedFollow({ resource, name, input, itemType, item, inPath }: FollowedOperation): TypedFollow {
  const { after, wait, ...others } = input.properties ?? {};
  const itemCursor = `${firstLetter(itemType, "toLowerCase")}Id`;
  const longestWait = typeof wait === "object" ? wait.maximum : undefined;
  const isWithoutPlace = input.required?.some((member) => !inPath.includes(member)) ?? false;
  if (!after || isWithoutPlace || !item.required?.includes(itemCursor) || longestWait === undefined)
    throw new Error(
      `${resource}.${name} can't be followed: that takes optional members \`after\` and \`wait\`, and \`${itemCursor}\` in each item.`,
    );
  const pathMembers = Object.fromEntries(Object.entries(others).filter(([member]) => inPath.includes(member)));
  const rest = Object.fromEntries(Object.entries(others).filter(([member]) => !inPath.includes(member)));
  const properties = Object.fromEntries(
    Object.entries({ ...pathMembers, after, ...rest }).filter(([member]) => !ownMembers.includes(member)),
  );
  return {
    inputType: `${firstLetter(resource, "toUpperCase")}FollowInput`,
    inputOptional: inPath.length === 0,
    input: { ...input, description: `What \`${resource}.follow\` takes.`, properties },
    itemType,
    itemCursor,
    longestWait,
  };
}

function firstLetter(name: string, change: "toLowerCase" | "toUpperCase"): string {
  return name.charAt(0)[change]() + name.slice(1);
}
