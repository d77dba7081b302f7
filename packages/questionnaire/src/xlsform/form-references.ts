import type { FormStructure } from "./form-structure.ts";

/** What the name of a row stands for in a questionnaire: a question, or a row of a matrix. */
export interface FormReference {
  readonly questionKey: string;
  readonly rowKey?: string;
}

/**
 * The key of a row of a matrix. Names are unique in a form, so rows are often called after their question: `aspects_speed` is the row
 * `speed` of `aspects`, and its variable is called `aspects_speed` again.
 */
export function rowKeyOf(matrix: string, name: string): string {
  const prefix = `${matrix}_`;
  return name.startsWith(prefix) && name.length > prefix.length ? name.slice(prefix.length) : name;
}

/** What each name of a form stands for, also of rows that have faults. */
export function formReferences({ questions }: FormStructure): ReadonlyMap<string, FormReference> {
  return new Map(
    questions.flatMap(({ row, members }): [string, FormReference][] => {
      const questionKey = row.cell("name");
      if (members === undefined) return [[questionKey, { questionKey }]];
      return members.map((member) => {
        const name = member.row.cell("name");
        return [name, { questionKey, rowKey: rowKeyOf(questionKey, name) }];
      });
    }),
  );
}
