/** What is asked of a server again and again. */
export interface Load {
  /** Path and query; where `DAY` stands in it, each request names a day that no other request of the run names. */
  readonly path: string;
  /** File with a JSON body to post; a GET without it. */
  readonly bodyFile?: string | undefined;
  readonly connections: number;
}

/** One stretch of load on one server. */
export interface Stretch {
  readonly url: string;
  readonly load: Load;
  readonly seconds: number;
  /** The first day to name, in days since 1970. */
  readonly firstDay: number;
  readonly signal: AbortSignal;
}

export interface Answered {
  readonly requests: number;
  readonly seconds: number;
}

export interface LoadGenerator {
  readonly name: string;
  /** @throws Error when a request fails or is not answered with a status below 400 */
  run(stretch: Stretch): Promise<Answered>;
}

/** The path for one day, in days since 1970. */
export function pathOnDay(path: string, day: number): string {
  return path.replace("DAY", new Date(day * 86_400_000).toISOString().slice(0, 10));
}
