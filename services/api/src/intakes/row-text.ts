import type { SentRow } from "@reform-exchange/domain";

/** How long a row may be, in bytes. */
export const maxRowBytes = 65_536;

/** A row that is written as JSON. */
export function jsonRow(text: string): SentRow {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return notJson;
  }
}

const notJson: SentRow = { broken: { nl: "De rij is geen geldige JSON.", en: "The row is no valid JSON." } };

export const tooLong = {
  broken: { nl: `De rij is langer dan ${maxRowBytes} bytes.`, en: `The row is longer than ${maxRowBytes} bytes.` },
} as const satisfies SentRow;
