/** What the input schemas can't know of a wave: whether what it names is there, and which splits its audience forbids. */
import type { Audience, CategoryCollapse, NewWave, Question, Questionnaire } from "@reform-exchange/schemas";
import { regionSplit } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { FaultInBothLanguages } from "../problem-error.ts";
import { noRegion } from "../regions/no-region.ts";
import { countsRegions } from "../releases/released-variables.ts";
import { getQuestionnaire, surveyAudience } from "../surveys/survey-statements.ts";

/** A wave as it is to be, with its survey. */
export type WantedWave = Omit<NewWave, "dominancePercent">;

const earlierWave: Statement = {
  name: "waves.earlier",
  text: `select survey_key as "surveyKey", opens_at < $2::timestamptz as "isEarlier" from wave where id = $1::uuid`,
};

/** Every fault of a wave that is to be planned. */
export async function waveFaults(wave: WantedWave, context: Context): Promise<FaultInBothLanguages[]> {
  const [survey] = await context.rows<{ audience: Audience }>(surveyAudience, [wave.surveyKey]);
  if (!survey) return [noSuch("/surveyKey", `enquête ${wave.surveyKey}`, `survey ${wave.surveyKey}`), ...faultsOfItself(wave, context)];
  const [version] = await context.rows<{ questionnaire: string }>(getQuestionnaire, [wave.surveyKey, wave.versionNumber]);
  return [
    ...(version ? [] : [noSuch("/versionNumber", `versie ${wave.versionNumber}`, `version ${wave.versionNumber}`)]),
    ...faultsOfItself(wave, context),
    ...(version ? ruleFaults(wave, survey.audience, JSON.parse(version.questionnaire) as Questionnaire) : []), // as it was checked before
    ...(await comparisonFaults(wave, context)),
  ];
}

function faultsOfItself({ opensAt, closesAt, population }: WantedWave, { history }: Context): FaultInBothLanguages[] {
  return [
    ...(Date.parse(closesAt) > Date.parse(opensAt)
      ? []
      : [fault("/closesAt", "invalid-value", "closesAt moet na opensAt liggen.", "closesAt must lie after opensAt.")]),
    ...population.flatMap(({ regionCode }, index) =>
      regionCode === null || history.isRegion(regionCode) ? [] : [noRegion(`/population/${index}/regionCode`, regionCode)],
    ),
  ];
}

async function comparisonFaults({ comparableWith, surveyKey, opensAt }: WantedWave, { rows }: Context): Promise<FaultInBothLanguages[]> {
  if (comparableWith === null) return [];
  const [earlier] = await rows<{ surveyKey: string; isEarlier: boolean }>(earlierWave, [comparableWith, opensAt]);
  if (earlier?.surveyKey === surveyKey && earlier.isEarlier) return [];
  return [
    fault(
      "/comparableWith",
      "unknown-code",
      "comparableWith moet een eerdere ronde van dezelfde enquête zijn.",
      "comparableWith must be an earlier wave of the same survey.",
    ),
  ];
}

function ruleFaults({ ruleSet }: WantedWave, audience: Audience, { questions }: Questionnaire): FaultInBothLanguages[] {
  const byKey = new Map(questions.map((question) => [question.questionKey, question]));
  return [
    ...(countsRegions(ruleSet) && byKey.has(regionSplit) ? [at("/ruleSet", regionIsTaken)] : []),
    ...(audience === "programmeManagers" && ruleSet.weighting !== "none" ? [at("/ruleSet/weighting", neverByRegion)] : []),
    ...ruleSet.splitBy.flatMap((split, index) => splitFaults(split, audience, byKey).map((each) => at(`/ruleSet/splitBy/${index}`, each))),
    ...ruleSet.collapses.flatMap((collapse, index) =>
      collapseFaults(collapse, byKey.get(collapse.questionKey), `/ruleSet/collapses/${index}`),
    ),
  ];
}

type Said = Omit<FaultInBothLanguages, "pointer">;
const at = (pointer: string, said: Said): FaultInBothLanguages => ({ pointer, ...said });

const regionIsTaken: Said = {
  code: "not-allowed-value",
  message: {
    nl: "Deze regels tellen naar de regio van de respondent, en de vragenlijst heeft een vraag die ook region heet; geef die vraag in een nieuwe versie een andere sleutel.",
    en: "These rules count by the respondent's region, and the questionnaire has a question that is called region as well; give that question another key in a new version.",
  },
};

const neverByRegion: Said = {
  code: "not-allowed-value",
  message: {
    nl: "Antwoorden van programmamanagers worden nooit geteld naar regio, centrumgemeente, fase of peergroep: er is ongeveer één per regio.",
    en: "Answers of programme managers are never counted by region, centre municipality, phase or peer group: there is about one for each region.",
  },
};

function splitFaults(split: string, audience: Audience, byKey: ReadonlyMap<string, Question>): Said[] {
  const question = split === regionSplit ? undefined : byKey.get(split);
  const names = split === regionSplit ? "region" : question?.identifies;
  if (audience === "programmeManagers" && names !== undefined) {
    return [neverByRegion];
  }
  if (split === regionSplit || (question?.type === "single" && question.showIf === undefined)) return [];
  return [
    {
      code: question ? "not-allowed-value" : "unknown-code",
      message: {
        nl: question ? `${split} is geen vraag met één keuze die aan iedereen wordt gesteld.` : `Er is geen vraag ${split} in deze versie.`,
        en: question ? `${split} is no single choice that everyone is asked.` : `There is no question ${split} in this version.`,
      },
    },
  ];
}

function collapseFaults(collapse: CategoryCollapse, question: Question | undefined, pointer: string): FaultInBothLanguages[] {
  const { questionKey } = collapse;
  if (!question)
    return [noSuch(`${pointer}/questionKey`, `vraag ${questionKey} in deze versie`, `question ${questionKey} in this version`)];
  const codes = collapsibleCodes(question);
  if (!codes) {
    return [
      fault(
        `${pointer}/questionKey`,
        "not-allowed-value",
        `Van ${questionKey} zijn er geen antwoorden om samen te nemen; dat kan bij één keuze, een schaal of een matrix.`,
        `${questionKey} has no answers to take together; a single choice, a scale or a matrix has.`,
      ),
    ];
  }
  const taken = new Set(collapse.categories.flatMap((category) => category.codes));
  const unknown = collapse.categories.flatMap((category, index) =>
    category.codes.flatMap((code, place) =>
      codes.includes(code)
        ? []
        : [
            noSuch(
              `${pointer}/categories/${index}/codes/${place}`,
              `antwoord ${code} op ${questionKey}`,
              `answer ${code} to ${questionKey}`,
            ),
          ],
    ),
  );
  const left = codes.filter((code) => !taken.has(code));
  if (left.length === 0) return unknown;
  return [
    ...unknown,
    fault(
      `${pointer}/categories`,
      "invalid-value",
      `Elk antwoord hoort in één categorie; ${left.join(", ")} ${left.length === 1 ? "ontbreekt" : "ontbreken"}.`,
      `Each answer belongs in one category; missing: ${left.join(", ")}.`,
    ),
  ];
}

/** The codes that a collapse must divide: options, or the points of a scale and what stands beside them. */
function collapsibleCodes(question: Question): readonly string[] | undefined {
  if (question.type === "single" || question.type === "matrix") return question.options.map(({ code }) => code);
  if (question.type !== "scale") return undefined;
  const { lowest, highest, missing = [] } = question;
  return [...Array.from({ length: highest - lowest + 1 }, (_, step) => String(lowest + step)), ...missing.map(({ code }) => code)];
}

function noSuch(pointer: string, nl: string, en: string): FaultInBothLanguages {
  return fault(pointer, "unknown-code", `Er is geen ${nl}.`, `There is no ${en}.`);
}

function fault(pointer: string, code: FaultInBothLanguages["code"], nl: string, en: string): FaultInBothLanguages {
  return { pointer, code, message: { nl, en } };
}
