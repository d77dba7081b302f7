import { Anchor, createExchange, type Exchange, openFileStore, ProblemError, systemClock } from "@reform-exchange/domain";
import { Fault } from "@reform-exchange/schemas";
import { anchorFileOf } from "../anchor-file.ts";
import type { Config } from "../config.ts";
import { CommandError } from "./command-error.ts";
import { openPrepared } from "./open-prepared.ts";

const whileServing = "The server that runs there manages its keys itself: call /v1/api-keys with an administrator's key. Or stop it first.";

/** Members of an operation's input, each with the option in which a command takes it. */
export type OptionNames = Readonly<Record<string, string>>;

/**
 * Runs `work` on the use cases over the configured database. Before it ends, what was written has its place in the change feed, so that
 * running servers hear of it, and in the audit chain.
 *
 * @throws CommandError with every fault of what was asked
 */
export async function withExchange(config: Config, options: OptionNames, work: (exchange: Exchange) => Promise<void>): Promise<void> {
  await using opened = new AsyncDisposableStack();
  const database = await openPrepared(config, whileServing);
  opened.defer(() => database.close());
  const onTrouble = (error: unknown) => void process.stderr.write(`${String(error)}\n`);
  // On PostgreSQL the servers keep anchors, in folders of their own; on the embedded database this process stands in for the server.
  const anchor = database.kind === "embedded" ? new Anchor({ store: anchorFileOf(config), clock: systemClock, onTrouble }) : undefined;
  const exchange = await createExchange(database, systemClock, {
    processingRegister: config.processingRegisterUrl,
    openFiles: () => openFileStore(config.storageUrl),
    anchor,
    onTrouble,
  });
  opened.defer(() => exchange.close());
  try {
    await work(exchange);
  } catch (error) {
    throw error instanceof ProblemError ? inWords(error, options) : error;
  }
}

/** A problem in words, with the option before each fault. */
function inWords(problem: ProblemError, options: OptionNames): CommandError {
  const { detail, errors } = problem.inLanguage("en", "");
  const faults = Fault.array().safeParse(errors).data ?? [];
  const lines = faults.map(({ pointer, message }) => {
    const member = pointer.split("/")[1] ?? "";
    return `  ${options[member] ?? member}: ${message}`;
  });
  return new CommandError(lines.length === 0 ? detail : [`There are ${lines.length} fault(s):`, ...lines].join("\n"), { cause: problem });
}
