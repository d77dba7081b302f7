import { maxFaults } from "@reform-exchange/schemas";
import type { FaultInBothLanguages } from "../problem-error.ts";
import type { RowFault } from "./intake-use-case.ts";

/** The faults of the rows of an intake: the first of them as they are, the others counted. A caller must not make us write a book. */
export class RowFaults {
  readonly #member: string;
  readonly #kept: FaultInBothLanguages[] = [];
  #count = 0;

  /** @param member the member of the input that holds the rows */
  constructor(member: string) {
    this.#member = member;
  }

  get kept(): readonly FaultInBothLanguages[] {
    return this.#kept;
  }

  get count(): number {
    return this.#count;
  }

  /** Adds a fault that was found in a row. */
  add(row: number, { code, message, column }: RowFault): void {
    const pointer = `/${this.#member}/${row - 1}`;
    if (column === undefined) this.keep({ pointer, code, message, row });
    else this.keep({ pointer: `${pointer}/${escaped(column)}`, code, message, row, column });
  }

  /** Adds faults that the schema of a row found; their pointers start at the row. */
  addFormed(row: number, faults: readonly FaultInBothLanguages[], count: number): void {
    for (const { pointer, code, message } of faults) {
      const column = pointer.split("/")[1];
      const place = { pointer: `/${this.#member}/${row - 1}${pointer}`, code, message, row };
      this.keep(column === undefined ? place : { ...place, column: column.replaceAll("~1", "/").replaceAll("~0", "~") });
    }
    this.#count += count - faults.length;
  }

  /** Adds a fault that says itself where it is. */
  keep(fault: FaultInBothLanguages): void {
    this.#count++;
    if (this.#kept.length < maxFaults) this.#kept.push(fault);
  }
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
