/** A questionnaire as visitors of a Werkcentrum could be asked, made up: 21 questions of every type, some of them under a condition. */

interface Common {
  readonly questionKey: string;
  readonly text: { readonly nl: string };
  readonly isRequired: boolean;
  readonly showIf?: ReturnType<typeof ifChosen>;
}

interface Option {
  readonly code: string;
  readonly value: number;
  readonly text: { readonly nl: string };
}

export type BenchQuestion = Common &
  (
    | { readonly type: "single" | "multiple"; readonly options: readonly Option[] }
    | {
        readonly type: "matrix";
        readonly rows: readonly { readonly rowKey: string; readonly text: { readonly nl: string } }[];
        readonly options: readonly Option[];
      }
    | {
        readonly type: "scale";
        readonly lowest: number;
        readonly highest: number;
        readonly lowestText: { readonly nl: string };
        readonly highestText: { readonly nl: string };
      }
    | { readonly type: "number"; readonly minimum: string; readonly maximum: string; readonly decimals: number }
    | { readonly type: "text"; readonly maxLength: number }
    | { readonly type: "date" }
  );

/** What every question is split by, besides the region. */
export const splitQuestion = "ageGroup";

export const questions: readonly BenchQuestion[] = [
  { type: "single", ...asked(splitQuestion), options: optionsOf("under25", "to34", "to44", "to54", "older", "unsaid") },
  { type: "single", ...asked("situation"), options: optionsOf("employed", "seeking", "student", "benefit", "selfEmployed", "other") },
  { type: "single", ...asked("visited"), options: optionsOf("yes", "no") },
  { type: "single", ...asked("channel"), showIf: ifChosen("visited", "yes"), options: optionsOf("walkIn", "phone", "online", "referred") },
  { type: "number", ...asked("visits"), showIf: ifChosen("visited", "yes"), minimum: "0", maximum: "60", decimals: 0 },
  { type: "scale", ...asked("satisfaction"), showIf: ifChosen("visited", "yes"), ...points(1, 5) },
  { type: "number", ...asked("waitingWeeks"), showIf: ifChosen("visited", "yes"), minimum: "0", maximum: "40", decimals: 1 },
  { type: "scale", ...asked("cooperation"), ...points(1, 10) },
  { type: "scale", ...asked("trust"), ...points(1, 5) },
  { type: "scale", ...asked("clarity"), ...points(1, 5) },
  { type: "multiple", ...asked("helpedBy"), options: optionsOf("guide", "website", "employer", "union", "school", "friends") },
  { type: "multiple", ...asked("needs"), options: optionsOf("training", "advice", "mediation", "money", "time") },
  { type: "matrix", ...asked("aspects"), rows: rowsOf("speed", "knowledge", "kindness", "followUp"), options: opinions() },
  { type: "matrix", ...asked("services"), rows: rowsOf("career", "training", "matching"), options: opinions() },
  { type: "number", ...asked("hours"), minimum: "0", maximum: "40", decimals: 0 },
  { type: "date", ...asked("since") },
  { type: "single", ...asked("nextStep"), options: optionsOf("job", "training", "internship", "wait", "other") },
  { type: "scale", ...asked("recommend"), ...points(0, 10) },
  { type: "single", ...asked("barrier"), options: optionsOf("none", "health", "care", "language", "transport", "other") },
  { type: "text", ...asked("suggestions"), isRequired: false, maxLength: 2000 },
  { type: "text", ...asked("remarks"), isRequired: false, maxLength: 2000 },
];

/** The answers of one respondent. */
export const sampleAnswers = {
  ageGroup: "to44",
  situation: "seeking",
  visited: "yes",
  channel: "referred",
  visits: "3",
  satisfaction: 4,
  waitingWeeks: "2.5",
  cooperation: 7,
  trust: 4,
  clarity: 3,
  helpedBy: ["guide", "website"],
  needs: ["training", "advice", "time"],
  aspects: { speed: "good", knowledge: "good", kindness: "veryGood", followUp: "fair" },
  services: { career: "good", training: "fair", matching: "bad" },
  hours: "24",
  since: "2026-03-02",
  nextStep: "training",
  recommend: 8,
  barrier: "care",
  suggestions: "Meer tijd voor een gesprek, en één vaste begeleider die mijn situatie al kent.",
};

function asked(questionKey: string) {
  return { questionKey, text: { nl: `Vraag naar ${questionKey} (verzonnen)` }, isRequired: true };
}

function optionsOf(...codes: string[]): Option[] {
  return codes.map((code, index) => ({ code, value: index + 1, text: { nl: `${code} (verzonnen)` } }));
}

function opinions(): Option[] {
  return optionsOf("veryBad", "bad", "fair", "good", "veryGood");
}

function rowsOf(...keys: string[]) {
  return keys.map((rowKey) => ({ rowKey, text: { nl: `${rowKey} (verzonnen)` } }));
}

function points(lowest: number, highest: number) {
  return { lowest, highest, lowestText: { nl: "Heel laag" }, highestText: { nl: "Heel hoog" } };
}

function ifChosen(questionKey: string, code: string) {
  return { match: "all" as const, tests: [{ questionKey, operator: "anyOf" as const, codes: [code] }] as const };
}
