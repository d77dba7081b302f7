/** What the client must know of an operation while it runs. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Path below `/v1`, with `{member}` where a member of the input stands. */
  readonly path: string;
  readonly inPath: readonly string[];
  readonly inQuery: readonly string[];
  readonly inBody: readonly string[];
  readonly effect: "read" | "write";
  readonly paged: boolean;
}

/** May the request be sent again when nobody knows whether it arrived? */
export function isRepeatable({ method, effect }: Route): boolean {
  return effect === "read" || method === "PUT" || method === "DELETE";
}
