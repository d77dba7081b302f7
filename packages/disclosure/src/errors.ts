/** A table was asked for that would show, or nearly show, who answered. A fault of the program that asked. */
export class IdentifyingTableError extends Error {
  readonly variables: readonly string[];

  constructor(variables: readonly string[]) {
    super(`These respondents may not be told apart by ${variables.join(", ")}`);
    this.name = "IdentifyingTableError";
    this.variables = variables;
  }
}

/** The request contradicts itself, such as tables that don't add up. A fault of the program that made it. */
export class InvalidRequestError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`This release can't be made: ${faults.join("; ")}`);
    this.name = "InvalidRequestError";
    this.faults = faults;
  }
}
