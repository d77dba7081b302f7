/** Rules over several members of a row that is sent, told together with the faults of its form. */

/** A row as it was sent: any object. */
export type SentRow = Readonly<Record<string, unknown>>;

/** Tells a fault of a member, in both languages, to be read after its name. */
export type Refuse = (member: string, nl: string, en: string) => void;

interface Issues {
  addIssue(issue: { readonly code: "custom"; readonly path: PropertyKey[]; readonly params: Readonly<Record<string, string>> }): void;
}

/** What to give to `superRefine` of a strict object; its rules run on any object, so that all faults come at once. */
export function rowRules(...rules: readonly ((row: SentRow, refuse: Refuse) => void)[]) {
  const refine = (value: unknown, context: Issues): void => {
    const refuse: Refuse = (member, nl, en) => context.addIssue({ code: "custom", path: [member], params: { nl, en } });
    for (const rule of rules) rule(value as SentRow, refuse); // `when` lets objects through only
  };
  const when = ({ value }: { readonly value: unknown }) => typeof value === "object" && value !== null && !Array.isArray(value);
  return [refine, { when }] as const;
}
