/** Thrown when a command can't do what it was asked, in words for whoever asked. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
