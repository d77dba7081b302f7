import type { IntakeRowStatus, IntakeSummary, Locale } from "@reform-exchange/schemas";
import { type FaultInBothLanguages, faultIn } from "../problem-error.ts";

const statuses = ["stored", "unchanged", "suppressed", "refused"] as const satisfies readonly IntakeRowStatus[];
/** What stands in an answer for a row without faults, after its number. */
const ends = statuses.map((status) => `,"status":"${status}"`);

/** What became of each row: a byte for each, for a hundred thousand objects would be many times that. */
export class RowResults {
  readonly #codes: Uint8Array;
  #received = 0;

  constructor(mostRows: number) {
    this.#codes = new Uint8Array(mostRows);
  }

  get received(): number {
    return this.#received;
  }

  /** Notes a row that came; the first one is row 1. */
  receive(status: IntakeRowStatus): void {
    this.#codes[this.#received++] = statuses.indexOf(status);
  }

  /** Notes what became of a row otherwise than it seemed when it came. */
  set(row: number, status: IntakeRowStatus): void {
    this.#codes[row - 1] = statuses.indexOf(status);
  }

  summary(): IntakeSummary {
    const counts = { stored: 0, unchanged: 0, suppressed: 0, refused: 0 };
    for (const code of this.#codes.subarray(0, this.#received)) counts[statuses[code] ?? "refused"]++;
    return { received: this.#received, ...counts };
  }

  /** The answer of an intake, as the schema `IntakeResult` has it. */
  answerText(faults: readonly FaultInBothLanguages[], locale: Locale, dryRun: boolean): string {
    const byRow = Map.groupBy(faults, ({ row }) => row);
    let items = "";
    for (let row = 1; row <= this.#received; row++) {
      const errors = byRow.get(row)?.map((fault) => faultIn(locale, fault));
      const tail = errors === undefined ? "" : `,"errors":${JSON.stringify(errors)}`;
      items += `${row === 1 ? "" : ","}{"row":${row}${ends[this.#codes[row - 1] ?? 0]}${tail}}`;
    }
    return `{"items":[${items}],"summary":${JSON.stringify(this.summary())},"dryRun":${dryRun}}`;
  }
}
