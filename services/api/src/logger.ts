import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";
import { loggedError } from "./logged-error.ts";

/** How long lines wait at most to be written together, and how many bytes of them. */
const gatherMs = 100;
const gatheredBytes = 4096;
const warning = 40;

/**
 * The log: a JSON line for each event, without credentials, and without what a database tells of the rows that it refuses. To the standard
 * output lines go together, since a write for each would cost more than the line; a warning or worse takes all before it along at once.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, redact: ["req.headers.authorization", "req.headers.cookie"], serializers: { err: loggedError } };
  return destination ? pino(options, destination) : toStandardOutput(options);
}

function toStandardOutput(options: LoggerOptions): Logger {
  const output = pino.destination({ minLength: gatheredBytes, sync: true });
  setInterval(() => output.flushSync(), gatherMs).unref();
  process.on("exit", () => output.flushSync());
  return pino(
    {
      ...options,
      hooks: {
        logMethod(line, log, level) {
          log.apply(this, line);
          if (level >= warning) output.flushSync();
        },
      },
    },
    output,
  );
}
