import type { IntakeRowStatus, Locale } from "@reform-exchange/schemas";
import { type FaultInBothLanguages, faultIn } from "../problem-error.ts";

/** What became of each row: a byte for each, for a hundred thousand objects would be many times that. */
export class RowResults<Status extends string = IntakeRowStatus> {
  readonly #codes: Uint8Array;
  readonly #statuses: readonly Status[];
  #received = 0;

  /** For an intake whose rows can end in these statuses. */
  constructor(mostRows: number, statuses: readonly Status[]) {
    this.#codes = new Uint8Array(mostRows);
    this.#statuses = statuses;
  }

  get received(): number {
    return this.#received;
  }

  /** Notes a row that came; the first one is row 1. */
  receive(status: Status): void {
    this.#codes[this.#received++] = this.#statuses.indexOf(status);
  }

  /** Notes what became of a row otherwise than it seemed when it came. */
  set(row: number, status: Status): void {
    this.#codes[row - 1] = this.#statuses.indexOf(status);
  }

  summary(): { readonly received: number } & Readonly<Record<Status, number>> {
    const counts = this.#statuses.map(() => 0);
    for (const code of this.#codes.subarray(0, this.#received)) counts[code] = (counts[code] ?? 0) + 1;
    const named = this.#statuses.map((status, code) => [status, counts[code] ?? 0] as const);
    return { received: this.#received, ...(Object.fromEntries(named) as Record<Status, number>) }; // fromEntries forgets the keys
  }

  /**
   * The answer of an intake, as the schema `IntakeResult` has it.
   *
   * @param more members that the results of its rows have besides, as JSON that begins with a comma
   */
  answerText(faults: readonly FaultInBothLanguages[], locale: Locale, dryRun: boolean, more: (row: number) => string = () => ""): string {
    const ends = this.#statuses.map((status) => `,"status":"${status}"`);
    const byRow = Map.groupBy(faults, ({ row }) => row);
    let items = "";
    for (let row = 1; row <= this.#received; row++) {
      const errors = byRow.get(row)?.map((fault) => faultIn(locale, fault));
      const tail = errors === undefined ? "" : `,"errors":${JSON.stringify(errors)}`;
      items += `${row === 1 ? "" : ","}{"row":${row}${ends[this.#codes[row - 1] ?? 0]}${more(row)}${tail}}`;
    }
    return `{"items":[${items}],"summary":${JSON.stringify(this.summary())},"dryRun":${dryRun}}`;
  }
}
