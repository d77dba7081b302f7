/** Which variables a release has a table of, and what each is in the words of disclosure control. */
import type { CategoricalVariable, Variable } from "@reform-exchange/disclosure";
import type { Audience, CategoryCollapse, Question, Questionnaire, RuleSet, ShownIf, Wording } from "@reform-exchange/schemas";
import { regionSplit } from "@reform-exchange/schemas";

/** A variable of a release, and where it comes from. */
export interface ReleasedVariable {
  readonly variable: Variable;
  /** Undefined for the region of the respondent. */
  readonly question: Question | undefined;
  /** Key of the row of a matrix, or code of the option of a multiple choice. */
  readonly part: string | null;
  readonly text: Wording;
  /** How its categories are worded, those that are collapsed too. */
  readonly texts: ReadonlyMap<string, Wording>;
}

/** The respondents who belong to no region. */
export const noRegion = "none";

const chosen = { selected: { nl: "Gekozen", en: "Selected" }, notSelected: { nl: "Niet gekozen", en: "Not selected" } };

/**
 * The variables of a wave: its questions with something to count, and its region when the rule set splits by it. Texts and days are never
 * counted, nor is what nearly names a region where there is about one respondent for each.
 */
export function releasedVariables(
  { questions }: Questionnaire,
  audience: Audience,
  ruleSet: RuleSet,
  regions: ReadonlyMap<string, Wording>,
): ReleasedVariable[] {
  const rests = restsOnOf(questions);
  const collapses = new Map(ruleSet.collapses.map((collapse) => [collapse.questionKey, collapse]));
  const ofQuestions = questions.flatMap((question) => {
    if (audience === "programmeManagers" && question.identifies !== undefined) return [];
    return variablesOf(question, collapses.get(question.questionKey), rests.get(question.questionKey) ?? []);
  });
  const counted = new Set(ofQuestions.map(({ variable }) => variable.name));
  // How many were asked would tell of answers that are never counted.
  const sound = ofQuestions.filter(({ variable: { restsOn = [] } }) => restsOn.every((name) => counted.has(name)));
  return countsRegions(ruleSet) ? [regionVariable(regions), ...sound] : sound;
}

/** Are respondents counted by region? To split by it, or to weigh by it: how many of each region answered is then published. */
export function countsRegions({ splitBy, weighting }: RuleSet): boolean {
  return splitBy.includes(regionSplit) || weighting === "population";
}

/** May respondents be told apart by what nearly names a region? */
export function mayIdentify(audience: Audience): boolean {
  return audience !== "programmeManagers";
}

function regionVariable(regions: ReadonlyMap<string, Wording>): ReleasedVariable {
  const text = { nl: "Arbeidsmarktregio", en: "Labour-market region" };
  const variable = { kind: "categorical", name: regionSplit, categories: [...regions.keys()], identifies: "region" } as const;
  return { variable, question: undefined, part: null, text, texts: regions };
}

function variablesOf(question: Question, collapse: CategoryCollapse | undefined, restsOn: readonly string[]): ReleasedVariable[] {
  const { questionKey, text } = question;
  const facts = { restsOn, ...(question.identifies && { identifies: question.identifies }) };
  const categorical = (
    part: string | null,
    categories: readonly string[],
    texts: [string, Wording][],
    wording: Wording,
    scores?: CategoricalVariable["scores"],
  ) => ({
    question,
    part,
    text: wording,
    texts: new Map([...texts, ...(collapse?.categories ?? []).map(({ code, text: collapsed }) => [code, collapsed] as const)]),
    variable: {
      kind: "categorical" as const,
      name: variableName(questionKey, part),
      categories,
      ...facts,
      ...(scores && { scores }),
      ...(collapse && { collapse: collapse.categories.map(({ code, codes }) => ({ category: code, of: codes })) }),
    },
  });
  switch (question.type) {
    case "single": {
      const texts = question.options.map((option) => [option.code, option.text] as [string, Wording]);
      return [
        categorical(
          null,
          texts.map(([code]) => code),
          texts,
          text,
        ),
      ];
    }
    case "matrix": {
      const texts = question.options.map((option) => [option.code, option.text] as [string, Wording]);
      return question.rows.map((row) =>
        categorical(
          row.rowKey,
          texts.map(([code]) => code),
          texts,
          row.text,
        ),
      );
    }
    case "multiple":
      return question.options.map((option) => categorical(option.code, Object.keys(chosen), Object.entries(chosen), option.text));
    case "scale": {
      const { lowest, highest, lowestText, highestText, missing = [] } = question;
      const points = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
      const texts = [
        ...points.map((point) => [
          String(point),
          pointText(point, point === lowest ? lowestText : point === highest ? highestText : undefined),
        ]),
        ...missing.map((option) => [option.code, option.text]),
      ] as [string, Wording][];
      const scores = Object.fromEntries(points.map((point) => [String(point), point]));
      return [
        categorical(
          null,
          texts.map(([code]) => code),
          texts,
          text,
          scores,
        ),
      ];
    }
    case "number": {
      const { decimals, minimum, maximum } = question;
      const bounds = { minimum: scaled(minimum, decimals), maximum: scaled(maximum, decimals) };
      const variable = { kind: "number" as const, name: variableName(questionKey, null), decimals, ...bounds, ...facts };
      return [{ question, part: null, text, texts: new Map(), variable }];
    }
    default:
      return [];
  }
}

function pointText(point: number, meaning: Wording | undefined): Wording {
  if (!meaning) return { nl: String(point), en: String(point) };
  return { nl: `${point} – ${meaning.nl}`, ...(meaning.en !== undefined && { en: `${point} – ${meaning.en}` }) };
}

/** Names a variable of a question or of a part of it. */
export function variableName(questionKey: string, part: string | null): string {
  return part === null ? questionKey : `${questionKey}.${part}`;
}

/** A decimal text as a whole number of its smallest part. */
export function scaled(decimal: string, decimals: number): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(decimals, "0").slice(0, decimals));
}

/** For each question the names of the variables that decide whether it is asked, also through other questions. */
function restsOnOf(questions: readonly Question[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const byKey = new Map(questions.map((question) => [question.questionKey, question]));
  for (const { questionKey, showIf } of questions) {
    const names = (showIf?.tests ?? []).flatMap((test) => [...decidingVariables(test, byKey), ...(found.get(test.questionKey) ?? [])]);
    found.set(questionKey, [...new Set(names)]);
  }
  return found;
}

function decidingVariables(test: ShownIf["tests"][number], byKey: ReadonlyMap<string, Question>): string[] {
  const question = byKey.get(test.questionKey);
  if (question === undefined) return [];
  if (question.type === "multiple") return question.options.map(({ code }) => variableName(question.questionKey, code));
  if (question.type === "matrix")
    return question.rows.flatMap(({ rowKey }) =>
      "rowKey" in test && test.rowKey !== undefined && test.rowKey !== rowKey ? [] : [variableName(question.questionKey, rowKey)],
    );
  return [variableName(question.questionKey, null)];
}
