import type { Intake, Operation } from "@reform-exchange/contract";
import { type IntakeRowStatus, intakeRowStatuses, maxFaults } from "@reform-exchange/schemas";
import * as z from "zod";
import type { BulkLine } from "../database/database.ts";
import { decode, faultsFrom } from "../decode.ts";
import { type FaultInBothLanguages, InvalidInputError, invalidInput } from "../problem-error.ts";
import type { LookAtRow } from "./intake-use-case.ts";
import { RowFaults } from "./row-faults.ts";
import { RowResults } from "./row-results.ts";
import type { Spool } from "./spool.ts";
import type { SentRow, StreamedRows } from "./streamed-input.ts";

/** What an operation with an intake says of its rows and options. */
export interface RowForm {
  readonly intake: Intake;
  readonly row: z.ZodObject;
  /** The input without any rows in it. */
  readonly envelope: z.ZodObject;
  readonly output: z.ZodType;
}

/** Finds the schema of a row in that of the input. */
export function rowFormOf({ input, output, intake }: Operation): RowForm {
  const list = intake && input.shape[intake.member];
  if (!intake || !(list instanceof z.ZodArray) || !(list.element instanceof z.ZodObject))
    throw new Error("an intake has a list of objects");
  return { intake, row: list.element, envelope: input.extend({ [intake.member]: z.array(z.unknown()) }), output };
}

export interface ReceivingParts {
  readonly form: RowForm;
  readonly sent: StreamedRows;
  readonly spool: Spool;
  readonly bulkLine: BulkLine;
  /** Gets ready to look at rows, once the options are known to be right. */
  readonly begin: (options: Readonly<Record<string, unknown>>) => Promise<LookAtRow<unknown>>;
  /** Called with each row as it is understood, for the fingerprint of a call that may be repeated. */
  readonly onRow: ((row: unknown) => void) | undefined;
}

/** What came: the options of the call, what is known of each row, and the faults. The sound rows are in the spool. */
export interface Received {
  readonly options: Readonly<Record<string, unknown>>;
  readonly results: RowResults;
  readonly faults: RowFaults;
}

/**
 * Reads all rows, looks at each as it comes, and lets the sound ones wait in the spool.
 *
 * @throws ProblemError `invalid-input` when anything but rows is at fault, with the faults of the rows beside it
 */
export async function receiveRows(parts: ReceivingParts): Promise<Received> {
  const { form, sent, spool, bulkLine, onRow } = parts;
  const { mostRows, member } = form.intake;
  const faults = new RowFaults(member);
  const results = new RowResults(mostRows, intakeRowStatuses);
  const keys = new Map<string, number>();
  // Of options with a fault the rows are still looked at for their form, so that all faults are told at once.
  const early = form.envelope.safeParse({ ...sent.beside, [member]: [] });
  const lookAt = early.success ? await parts.begin(early.data) : undefined;

  const statusOf = (row: number, sentRow: SentRow): IntakeRowStatus => {
    if ("broken" in sentRow) {
      onRow?.(null);
      faults.add(row, { code: "malformed-row", message: sentRow.broken });
      return "refused";
    }
    const { value } = sentRow;
    const parsed = form.row.safeParse(value);
    onRow?.(parsed.success ? parsed.data : value);
    if (!parsed.success) {
      const { faults: found, count } = faultsFrom(parsed.error.issues, form.row, value);
      faults.addFormed(row, found, count);
      return "refused";
    }
    if (lookAt === undefined) return "stored"; // it won't be: the options are wrong
    const looked = lookAt(parsed.data);
    if ("faults" in looked) {
      for (const fault of looked.faults) faults.add(row, fault);
      return "refused";
    }
    const twin = keys.get(looked.key);
    if (twin !== undefined) {
      faults.add(row, { code: "invalid-value", message: sameKey(twin, row) });
      return "refused";
    }
    keys.set(looked.key, row);
    spool.add(bulkLine([row, ...looked.values]));
    return looked.isSuppressed ? "suppressed" : "stored";
  };

  for await (const batch of sent.batches) {
    for (const sentRow of batch) {
      const row = results.received + 1;
      if (row > mostRows) throw refusal([tooMany(form)], faults);
      results.receive(statusOf(row, sentRow));
    }
    await spool.ease();
  }
  return { options: optionsIn(parts, faults, results.received), results, faults };
}

/** Checks what came around the rows. */
function optionsIn({ form, sent }: ReceivingParts, faults: RowFaults, received: number): Readonly<Record<string, unknown>> {
  const { shell, faults: around } = sent.end();
  const whole = shell !== null && typeof shell === "object" && !Array.isArray(shell) ? { ...shell, ...sent.beside } : shell;
  try {
    const options = decode({ input: form.envelope, output: form.output }, whole);
    const missing = received === 0 && around.length === 0 ? [tooFew(form)] : [];
    if (missing.length + around.length > 0) throw invalidInput([...around, ...missing]);
    return options;
  } catch (error) {
    throw error instanceof InvalidInputError
      ? refusal(around.length > 0 ? [...around, ...without(error, around)] : error.faults, faults)
      : error;
  }
}

function without({ faults }: InvalidInputError, others: readonly FaultInBothLanguages[]): FaultInBothLanguages[] {
  const places = new Set(others.map(({ pointer }) => pointer));
  return faults.filter(({ pointer }) => !places.has(pointer));
}

/** The problem of an intake: what is wrong around the rows, then what is wrong in them. */
export function refusal(around: readonly FaultInBothLanguages[], { kept, count }: RowFaults): InvalidInputError {
  return invalidInput([...around, ...kept].slice(0, maxFaults), around.length + count);
}

function sameKey(twin: number, row: number): FaultInBothLanguages["message"] {
  return {
    nl: `Rij ${twin} en rij ${row} hebben dezelfde sleutel; er mag er maar een van in een aanlevering staan.`,
    en: `Row ${twin} and row ${row} have the same key; an intake may hold only one of them.`,
  };
}

function tooMany({ intake: { member, mostRows } }: RowForm): FaultInBothLanguages {
  return {
    pointer: `/${member}`,
    code: "too-many-items",
    message: { nl: `${member} mag hoogstens ${mostRows} onderdelen hebben.`, en: `${member} may have at most ${mostRows} items.` },
  };
}

function tooFew({ intake: { member } }: RowForm): FaultInBothLanguages {
  return {
    pointer: `/${member}`,
    code: "too-few-items",
    message: { nl: `${member} moet minstens 1 onderdeel hebben.`, en: `${member} must have at least 1 item(s).` },
  };
}
