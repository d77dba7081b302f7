/** Names of the errors that a person can mend; they are told in words, without a stack. */
const forPeople = new Set([
  "AdminKeyFileError",
  "AnchorFileError",
  "CommandError",
  "ConfigError",
  "DatasetError",
  "FolderInUseError",
  "VersionReusedError",
]);
const systemFaults = new Set(["ECONNREFUSED", "EADDRINUSE", "EACCES", "ENOTFOUND", "EROFS", "ENOSPC"]);

/** Runs a command; what goes wrong sets the exit status and is told on standard error. */
export async function telling(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof Error)) throw error;
    const isForPeople = forPeople.has(error.name) || ("code" in error && systemFaults.has(String(error.code)));
    process.stderr.write(`${isForPeople ? error.message : (error.stack ?? error.message)}\n`);
  }
}
