import type { ShownIf, ShownIfTest } from "@reform-exchange/schemas";
import { flatRelevant } from "./flat-relevant.ts";
import type { FormFaults } from "./form-faults.ts";
import type { FormReference } from "./form-references.ts";
import type { FormRow } from "./form-sheet.ts";
import { type Relevant, type RelevantTest, readRelevant, supportedRelevant } from "./relevant.ts";

/**
 * The condition of a question: its own and those of its groups, all of which must be met; undefined where there is none, or one with
 * faults.
 */
export function showIfOfForm(
  rows: readonly FormRow[],
  references: ReadonlyMap<string, FormReference>,
  faults: FormFaults,
): ShownIf | undefined {
  const conditions = rows.flatMap((row) => readCell(row, faults));
  const own = rows.at(-1);
  if (conditions.length === 0 || own === undefined) return undefined;
  const flat = flatRelevant(conditions);
  if (flat === undefined) {
    notSupported(own, faults);
    return undefined;
  }
  const tests = flat.tests.map((test) => resolved(test, references, own, faults));
  return tests.every((test) => test !== undefined) ? { match: flat.match, tests } : undefined;
}

function readCell(row: FormRow, faults: FormFaults): Relevant[] {
  const text = row.cell("relevant");
  if (text === "") return [];
  const relevant = readRelevant(text);
  if (relevant !== undefined) return [relevant];
  notSupported(row, faults);
  return [];
}

function notSupported(row: FormRow, faults: FormFaults): void {
  faults.add(
    row.place("relevant"),
    "invalid-format",
    `Deze voorwaarde (met die van groepen) kan niet. Mogelijk zijn ${supportedRelevant}; verbonden met alleen and of alleen or.`,
    `This condition (with those of groups) can't be used. There can be ${supportedRelevant}; joined by only and or only or.`,
  );
}

function resolved(
  { name, ...test }: RelevantTest,
  references: ReadonlyMap<string, FormReference>,
  row: FormRow,
  faults: FormFaults,
): ShownIfTest | undefined {
  const reference = references.get(name);
  if (reference === undefined) {
    faults.add(
      row.place("relevant"),
      "unknown-code",
      `Er is geen vraag ${name}; een voorwaarde kijkt naar een eerdere vraag.`,
      `There is no question ${name}; a condition looks at an earlier question.`,
    );
    return undefined;
  }
  if ("codes" in test) return { ...reference, operator: test.operator, codes: [...test.codes] };
  if (!("value" in test)) return { ...reference, operator: test.operator };
  // a matrix can't be compared with a number, whichever its row: that is said of the questionnaire as a whole
  return { questionKey: reference.questionKey, operator: test.operator, value: test.value };
}
