/** Whose calls are counted: those without a credential, each address apart, and those with one, each caller apart. */
export type RatePolicy = "anonymous" | "keyed";

/** Calls that each caller may make in a window, by policy; undefined for any number. */
export type RateLimits = Readonly<Record<RatePolicy, number | undefined>>;

/** Length of a window. Windows begin at whole multiples of it since 1970, so that all processes have the same. */
export const windowSeconds = 60;
