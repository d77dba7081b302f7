import type { FaultCode } from "@reform-exchange/schemas";
import { type FaultInBothLanguages, pointerTo } from "../fault.ts";

/** Where in a workbook: the sheet, the row as the workbook counts (1 is the header), and the column by its name in the header. */
export interface FormPlace {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/** A fault of a form in a workbook, with its place. Its pointer says the same: `/survey/12/relevant`. */
export interface FormFault extends FaultInBothLanguages, FormPlace {}

/** The faults that are found while a form is read; each is kept once, as a list of choices can be looked at for several questions. */
export class FormFaults {
  readonly #found = new Map<string, FormFault>();
  readonly #cells = new Set<string>();

  add(place: FormPlace, code: FaultCode, nl: string, en: string): void {
    const pointer = pointerOf(place);
    this.#found.set(JSON.stringify([pointer, code, nl]), { pointer, code, message: { nl, en }, ...place });
    this.#cells.add(pointer);
  }

  /** Is there a fault in this cell already? What follows from it needn't be said. */
  has(place: FormPlace): boolean {
    return this.#cells.has(pointerOf(place));
  }

  get count(): number {
    return this.#found.size;
  }

  /** All of them: by sheet, then by row. */
  get inOrder(): readonly FormFault[] {
    const order = ["survey", "choices", "settings"];
    const placeOf = ({ sheet }: FormFault) => (sheet === undefined ? -1 : order.indexOf(sheet));
    return [...this.#found.values()].sort((a, b) => placeOf(a) - placeOf(b) || (a.row ?? 0) - (b.row ?? 0));
  }
}

function pointerOf({ sheet, row, column }: FormPlace): string {
  return pointerTo([sheet, row, column].filter((member) => member !== undefined));
}
