/** Thrown before the first byte when a data set or its variables can't be exported; names every fault. */
export class ExportError extends Error {
  override readonly name = "ExportError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The data can't be exported:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
    this.faults = faults;
  }
}
