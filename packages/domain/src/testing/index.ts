/** For tests: a database of their own, and a clock that they set. */
export { SettableClock } from "./settable-clock.ts";
export { openTestDatabase, type TestDatabase } from "./test-database.ts";
