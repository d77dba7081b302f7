import { Result, ResultCell, ResultPage, ShareChange, Survey, SurveyVersion, Wave, WaveRelease } from "@reform-exchange/schemas";
import * as z from "zod";
import { at, column, exact, type FrozenTable, inOrder, keyOf, texts } from "./frozen-table.ts";

const releaseMade = "wave_release.state = 'made'";
const resultFrom =
  "release_result line join wave_release on wave_release.wave_id = line.wave_id and wave_release.number = line.number and wave_release.state = 'made'";
/** A member of a line of results; a number of JSON stands there as it was written. */
const said = (member: string) => `line.item->>'${member}'`;
const toWave = { waveId: ["waves", "waveId"] } as const;
const releaseNumber = ResultPage.shape.releaseNumber;
const asJson = (schema: z.ZodType) =>
  z.string().meta({ title: schema.meta()?.title ?? "", description: `${schema.meta()?.description ?? ""} As JSON.` });

/** Which group of respondents a line is about, which orders the lines as well. */
const lineColumns = [
  column("waveId", Wave.shape.waveId, "line.wave_id::text"),
  exact("releaseNumber", releaseNumber, "line.number"),
  column("questionKey", Result.shape.questionKey, said("questionKey")),
  column("part", Result.shape.part, said("part")),
  column("by", Result.shape.by, said("by")),
  column("group", Result.shape.group, said("group")),
];
const lineKey = ["line.wave_id::text", inOrder("line.number"), "line.split", "line.key"];

/** Surveys with their questionnaires and waves, and what was released of them. The responses of each wave are a table of their own. */
export const surveyTables: readonly FrozenTable[] = [
  {
    name: "surveys",
    title: { nl: "Enquêtes", en: "Surveys" },
    columns: [
      column("surveyKey", Survey.shape.surveyKey, "key"),
      column("audience", Survey.shape.audience, "audience"),
      ...texts("title", Survey.shape.title, "title"),
    ],
    primaryKey: ["surveyKey"],
    from: "survey",
    key: "key",
  },
  {
    name: "survey-versions",
    title: { nl: "Versies van vragenlijsten", en: "Versions of questionnaires" },
    columns: [
      column("surveyKey", SurveyVersion.shape.surveyKey, "survey_key"),
      exact("number", SurveyVersion.shape.number, "number"),
      exact(
        "isFrozen",
        SurveyVersion.shape.isFrozen,
        "exists (select from wave where wave.survey_key = version.survey_key and wave.version_number = version.number)",
      ),
      column("questionnaire", asJson(SurveyVersion.shape.questionnaire), "questionnaire::text"),
    ],
    primaryKey: ["surveyKey", "number"],
    refersTo: { surveyKey: ["surveys", "surveyKey"] },
    from: "survey_version version",
    key: keyOf("survey_key", inOrder("number")),
  },
  {
    name: "waves",
    title: { nl: "Rondes", en: "Waves" },
    columns: [
      column("waveId", Wave.shape.waveId, "id::text"),
      column("surveyKey", Wave.shape.surveyKey, "survey_key"),
      exact("versionNumber", Wave.shape.versionNumber, "version_number"),
      exact("cycle", Wave.shape.cycle, "cycle"),
      ...texts("title", Wave.shape.title, "title"),
      at("opensAt", Wave.shape.opensAt, "opens_at"),
      at("closesAt", Wave.shape.closesAt, "closes_at"),
      column("population", asJson(Wave.shape.population), "population::text"),
      column("ruleSet", asJson(Wave.shape.ruleSet), "rule_set::text"),
      column("comparableWith", Wave.shape.comparableWith, "comparable_with::text"),
      column("state", Wave.shape.state, "state"),
    ],
    primaryKey: ["waveId"],
    refersTo: { surveyKey: ["surveys", "surveyKey"] },
    from: "wave",
    key: keyOf("id::text"),
  },
  {
    name: "releases",
    title: { nl: "Vrijgaven", en: "Releases" },
    columns: [
      column("waveId", Wave.shape.waveId, "wave_id::text"),
      exact("releaseNumber", WaveRelease.shape.number, "number"),
      at("askedAt", WaveRelease.shape.askedAt, "asked_at"),
      at("madeAt", WaveRelease.shape.madeAt, "made_at"),
    ],
    primaryKey: ["waveId", "releaseNumber"],
    refersTo: toWave,
    from: `wave_release where ${releaseMade}`,
    key: keyOf("wave_id::text", inOrder("number")),
  },
  {
    name: "results",
    title: { nl: "Resultaten van vrijgaven", en: "Results of releases" },
    columns: [
      ...lineColumns,
      ...texts("text", Result.shape.text, "(line.item->'text')"),
      column("status", Result.shape.status, said("status")),
      column("baseCount", Result.shape.baseCount, said("baseCount")),
      column("valueStatus", Result.shape.valueStatus, said("valueStatus")),
      column("mean", Result.shape.mean, said("mean")),
      column("median", Result.shape.median, said("median")),
    ],
    primaryKey: [], // part, by and group may be null
    refersTo: toWave,
    from: resultFrom,
    key: keyOf(...lineKey),
  },
  {
    name: "result-cells",
    title: { nl: "Cellen van resultaten", en: "Cells of results" },
    columns: [
      ...lineColumns,
      column("code", ResultCell.shape.code, "cell->>'code'"),
      ...texts("text", ResultCell.shape.text, "(cell->'text')"),
      column("cellStatus", ResultCell.shape.cellStatus, "cell->>'cellStatus'"),
      column("count", ResultCell.shape.count, "cell->>'count'"),
      column("share", ResultCell.shape.share, "cell->>'share'"),
      column("lowerBound", ResultCell.shape.lowerBound, "cell->>'lowerBound'"),
      column("upperBound", ResultCell.shape.upperBound, "cell->>'upperBound'"),
      column("weightedShare", ResultCell.shape.weightedShare, "cell->>'weightedShare'"),
      column("changeDifference", ShareChange.shape.difference, "cell->'change'->>'difference'"),
      column("changeLowerBound", ShareChange.shape.lowerBound, "cell->'change'->>'lowerBound'"),
      column("changeUpperBound", ShareChange.shape.upperBound, "cell->'change'->>'upperBound'"),
    ],
    primaryKey: [],
    refersTo: toWave,
    from: `${resultFrom} cross join lateral json_array_elements(line.item->'cells') with ordinality as cells(cell, place)`,
    key: keyOf(...lineKey, inOrder("cells.place")),
  },
];
