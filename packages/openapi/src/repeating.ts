import { isCreating, needsIfMatch, type Operation } from "@reform-exchange/contract";

/** For how long the answer to a creating call is kept under its `Idempotency-Key`. */
export const keyIsKeptFor = "24 hours";

/** May a call be repeated when nobody knows what became of it, and what comes of that? */
export function retrySafety(operation: Operation): string {
  const { effect, method, unconditional, secretMember } = operation;
  if (effect === "read") return "Safe. The call changes nothing, so it may be repeated at will.";
  if (isCreating(operation)) {
    const withheld = secretMember === undefined ? "" : `, with null for \`${secretMember}\``;
    return `Safe with an \`Idempotency-Key\` only. Whoever repeats the call with the same key within ${keyIsKeptFor} gets the first answer again${withheld}, and nothing is done twice.`;
  }
  if (needsIfMatch(operation)) {
    const end = method === "DELETE" ? "404, for it is gone" : "412, for the version is another";
    return `Safe. The call changes only the version that \`If-Match\` names: once it has done so, the same call ends in a ${end}.`;
  }
  return `Safe. Doing it twice leaves the same as doing it once.${unconditional === undefined ? "" : ` It takes no \`If-Match\`: ${unconditional}`}`;
}
