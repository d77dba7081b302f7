import type { OperationId } from "@reform-exchange/contract";
import * as z from "zod";
import { type FaultInBothLanguages, invalidInput } from "./problem-error.ts";

/** The parameters that page through a list; the others choose what is in it. */
interface PageInput {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

type Choice = Readonly<Record<string, string | number | boolean | undefined>>;

const Cursor = z.strictObject({
  of: z.string(),
  after: z.string().regex(/^[^\p{Cc}\p{Cs}]*$/u),
  choice: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

const anyText = /^/u;
/** The form of a key of a list that is ordered by a number. */
export const numberKey = /^\d{1,18}$/u;

/** Where a page starts, and the choice that the whole walk keeps. */
export interface PageStart<Input> {
  readonly after: string;
  readonly input: Input;
}

/**
 * Reads the cursor of an input. What the cursor holds of the walk's choice (the day, say) fills in what the input
 * leaves out, so that a walk that passes midnight stays on one day.
 *
 * @throws ProblemError `invalid-input` when the cursor is none of ours, or of another list or choice
 */
export function pageStart<Input extends PageInput>(
  id: OperationId,
  schema: z.ZodType<Input>,
  input: Input,
  keyForm: Pick<RegExp, "test"> = anyText,
): PageStart<Input> {
  if (input.cursor === undefined) return { after: "", input };
  const cursor = parseCursor(input.cursor);
  if (cursor?.of !== id || !keyForm.test(cursor.after)) throw invalidInput([unusable]);
  const given = Object.entries(choiceOf(input)).filter(([, value]) => value !== undefined);
  if (given.some(([member, value]) => cursor.choice[member] !== value)) throw invalidInput([ofAnotherChoice]);
  const resumed = schema.safeParse({ ...cursor.choice, limit: input.limit, cursor: input.cursor });
  if (!resumed.success) throw invalidInput([unusable]);
  return { after: cursor.after, input: resumed.data };
}

/** The cursor of the page that comes after the item with key `after`. */
export function nextCursor(id: OperationId, after: string, input: PageInput): string {
  return Buffer.from(JSON.stringify({ of: id, after, choice: choiceOf(input) })).toString("base64url");
}

function choiceOf({ limit: _limit, cursor: _cursor, ...choice }: PageInput): Choice {
  return choice as Choice; // the other parameters of lists come from a query: texts, numbers, yes or no
}

function parseCursor(text: string): z.infer<typeof Cursor> | undefined {
  try {
    return Cursor.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8"))).data;
  } catch {
    return undefined;
  }
}

const unusable: FaultInBothLanguages = {
  pointer: "/cursor",
  code: "invalid-cursor",
  message: {
    nl: "cursor is niet van deze lijst; gebruik page.next van de vorige bladzijde, of begin zonder cursor.",
    en: "cursor is none of this list; use page.next of the page before, or start without a cursor.",
  },
};

const ofAnotherChoice: FaultInBothLanguages = {
  pointer: "/cursor",
  code: "invalid-cursor",
  message: {
    nl: "cursor hoort bij andere parameters; herhaal die van de eerste bladzijde, of begin zonder cursor.",
    en: "cursor belongs to other parameters; repeat those of the first page, or start without a cursor.",
  },
};
