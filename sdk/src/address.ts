import { ReformExchangeError } from "./errors.ts";
import { basePath } from "./generated/base-path.ts";
import type { Route } from "./route.ts";

/** What a caller gives to a method; unknown members travel too, so that the API can refuse them by name. */
export type Input = Readonly<Record<string, unknown>>;

/** The address of an operation with its input: members of the path in their places, those of the query behind it. */
export function addressOf(root: string, route: Route, input: Input): string {
  const path = route.path.replace(/\{(\w+)\}/gu, (_, member: string) => segment(member, input[member]));
  const query = String(new URLSearchParams(membersFor("query", route, input).map(([member, value]) => [member, String(value)])));
  return root + basePath + path + (query && `?${query}`);
}

/** The members of the input that travel in the query or in the body; unknown ones go where the known ones go. */
export function membersFor(place: "query" | "body", { inPath, inQuery, inBody }: Route, input: Input): [string, unknown][] {
  const forUnknown = inBody.length > 0 ? "body" : "query";
  return Object.entries(input).filter(([member, value]) => {
    if (value === undefined || inPath.includes(member)) return false;
    return place === (inQuery.includes(member) ? "query" : inBody.includes(member) ? "body" : forUnknown);
  });
}

/** A dot or nothing at all would silently make another address. */
function segment(member: string, value: unknown): string {
  const text = String(value ?? "");
  if (text === "" || text === "." || text === "..")
    throw new ReformExchangeError(`${member} can't be ${JSON.stringify(value) ?? "left out"}.`);
  return encodeURIComponent(text);
}
