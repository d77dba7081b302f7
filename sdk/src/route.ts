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
  /** Does it give a file, of which its answer has the facts? */
  readonly download?: true;
  /** How its answers can be followed as they come; left out when they can't. */
  readonly followed?: FollowedRoute;
}

/** How the answers of an operation can be followed. */
export interface FollowedRoute {
  /** The member of each item from which one can go on. */
  readonly itemCursor: string;
  /** How long the API waits at most when there is nothing to tell, in seconds. */
  readonly longestWait: number;
}

/** Does it make something? Then an idempotency key keeps it from being made twice. */
export function isCreating({ method, effect }: Route): boolean {
  return method === "POST" && effect === "write";
}
