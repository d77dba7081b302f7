import { type DestinationStream, type Logger, pino } from "pino";
import { loggedError } from "./logged-error.ts";

/** The log: a JSON line for each event, without credentials, and without what a database tells of the rows that it refuses. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, redact: ["req.headers.authorization", "req.headers.cookie"], serializers: { err: loggedError } };
  return destination ? pino(options, destination) : pino(options);
}
