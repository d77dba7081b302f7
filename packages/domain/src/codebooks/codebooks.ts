import type { ProtectedRelease } from "@reform-exchange/disclosure";
import { type Variable, variablesOf } from "@reform-exchange/questionnaire";
import type { Codebook, CodebookVariable, LocalizedText, Questionnaire, WaveState } from "@reform-exchange/schemas";
import { missingCodes } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { variableName } from "../releases/released-variables.ts";
import { noWave, seesAll } from "../waves/waves.ts";

const readFacts: Statement = {
  name: "codebooks.facts",
  text: `select wave.survey_key as "surveyKey", wave.version_number as "versionNumber", wave.cycle, wave.title::text as "title", wave.state,
      version.questionnaire::text as "questionnaire",
      (select tables::text from wave_release where wave_id = wave.id and state = 'made' order by number desc limit 1) as "tables"
    from wave join survey_version version on version.survey_key = wave.survey_key and version.number = wave.version_number
    where wave.id = $1::uuid and (wave.state = 'released' or $2::boolean)`,
};

interface CodebookFacts {
  readonly surveyKey: string;
  readonly versionNumber: number;
  readonly cycle: number;
  readonly title: string;
  readonly state: WaveState;
  readonly questionnaire: string;
  readonly tables: string | null;
}

type CellCount = Pick<CodebookVariable["values"][number], "cellStatus" | "count">;
/** How many have an answer category of a variable of a release, or why that is not told. */
type CountOf = (variable: string, category: string) => CellCount;

const noCounts: CountOf = () => ({ cellStatus: null, count: null });

export const codebooks: HandlersOf<"codebooks"> = {
  async get({ waveId }, context) {
    const [facts] = await context.rows<CodebookFacts>(readFacts, [waveId, seesAll(context)]);
    if (!facts) throw noWave(waveId);
    const { surveyKey, versionNumber, cycle, title, tables } = facts;
    const questionnaire = JSON.parse(facts.questionnaire) as Questionnaire; // these three as they were checked when they were stored
    const countOf = tables === null ? noCounts : releasedCounts(JSON.parse(tables) as ProtectedRelease);
    const wording = new Map(questionnaire.questions.map(({ questionKey, text }) => [questionKey, text]));
    return {
      waveId,
      surveyKey,
      versionNumber,
      cycle,
      title: JSON.parse(title) as LocalizedText,
      variables: variablesOf(questionnaire).map((variable) =>
        entryOf(variable, wording.get(variable.questionKey) ?? variable.label, countOf),
      ),
    } satisfies Codebook;
  },
};

function entryOf(variable: Variable, question: LocalizedText, countOf: CountOf): CodebookVariable {
  const { name, questionKey, label, kind, valueLabels, values } = variable;
  const part = variable.rowKey ?? variable.optionCode ?? null;
  const codes = new Map(Object.entries(values).map(([code, value]) => [value, code]));
  const counted = variableName(questionKey, part);
  return {
    name,
    questionKey,
    part,
    question,
    label,
    kind: kind.kind,
    values: valueLabels.map(({ value, text, isMissing }) => ({
      value,
      code: codes.get(value) ?? null,
      text,
      isMissing,
      ...countOf(counted, categoryOf(variable, value, codes.get(value))),
    })),
  };
}

/** What a value is called where answers are counted. */
function categoryOf({ optionCode }: Variable, value: number, code: string | undefined): string {
  if (value === missingCodes.notAsked) return "notAsked";
  if (value === missingCodes.noAnswer) return "noAnswer";
  if (optionCode !== undefined) return value === 1 ? "selected" : "notSelected";
  return code ?? String(value);
}

function releasedCounts({ tables }: ProtectedRelease): CountOf {
  const found = new Map<string, CellCount>();
  for (const table of tables) {
    if (table.status === "withheld" || table.by !== null) continue;
    for (const { cells, noAnswer, notAsked } of table.columns) {
      for (const { category, cellStatus, count } of cells) found.set(JSON.stringify([table.variable, category]), { cellStatus, count });
      for (const [category, count] of Object.entries({ noAnswer, notAsked }))
        found.set(JSON.stringify([table.variable, category]), { cellStatus: count === null ? "suppressed" : "value", count });
    }
  }
  return (variable, category) => found.get(JSON.stringify([variable, category])) ?? { cellStatus: "suppressed", count: null };
}
