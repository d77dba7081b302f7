import type { BothLanguages, FaultCode } from "@reform-exchange/schemas";

/** A fault before a language is chosen: where it is, what kind it is, and how to mend it. It never repeats what someone answered. */
export interface FaultInBothLanguages {
  /** JSON Pointer (RFC 6901) into what was checked. */
  readonly pointer: string;
  readonly code: FaultCode;
  readonly message: BothLanguages;
  /** In a file of rows: which row it is in, and which column. */
  readonly row?: number;
  readonly column?: string;
}

/** A fault, in one line where it is found. */
export function fault(pointer: string, code: FaultCode, nl: string, en: string): FaultInBothLanguages {
  return { pointer, code, message: { nl, en } };
}

/** A JSON Pointer (RFC 6901) from the members of a path. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((member) => `/${String(member).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
