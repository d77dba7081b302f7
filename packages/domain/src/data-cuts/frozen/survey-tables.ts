import { Result, ResultCell, ResultPage, ShareChange, Survey, SurveyVersion, Wave, WaveRelease } from "@reform-exchange/schemas";
import { columnsInJson, textColumn, textColumns } from "../../exports/text-columns.ts";
import { surveyColumns, surveyVersionColumns } from "../../surveys/survey-statements.ts";
import { releaseColumns, waveColumns } from "../../waves/wave-statements.ts";
import { type FrozenTable, inOrder, keyOf, ofKeeping } from "./frozen-table.ts";

const toSurvey = { surveyKey: ["surveys", "surveyKey"] } as const;
const toWave = { waveId: ["waves", "waveId"] } as const;
const resultFrom =
  "release_result line join wave_release on wave_release.wave_id = line.wave_id and wave_release.number = line.number and wave_release.state = 'made'";
const ofRelease = (row: string) => [
  ...textColumn("waveId", Wave.shape.waveId, `${row}.wave_id`),
  ...textColumn("releaseNumber", ResultPage.shape.releaseNumber, `${row}.number`),
];
const lineKey = ["line.wave_id::text", inOrder("line.number"), "line.split", "line.key"];

/** Surveys with their questionnaires and waves, and what was released of them. The responses of each wave are a table of their own. */
export const surveyTables: readonly FrozenTable[] = [
  {
    name: "surveys",
    title: { nl: "Enquêtes", en: "Surveys" },
    columns: textColumns(Survey.omit({ ...ofKeeping, currentVersion: true }), surveyColumns),
    primaryKey: ["surveyKey"],
    from: "survey",
    key: "survey.key",
  },
  {
    name: "survey-versions",
    title: { nl: "Versies van vragenlijsten", en: "Versions of questionnaires" },
    columns: textColumns(SurveyVersion.omit(ofKeeping), surveyVersionColumns),
    primaryKey: ["surveyKey", "number"],
    refersTo: toSurvey,
    from: "survey_version version",
    key: keyOf("version.survey_key", inOrder("version.number")),
  },
  {
    name: "waves",
    title: { nl: "Rondes", en: "Waves" },
    columns: textColumns(Wave.omit({ ...ofKeeping, purpose: true, release: true }), waveColumns),
    primaryKey: ["waveId"],
    refersTo: toSurvey,
    from: "wave",
    key: keyOf("wave.id::text"),
  },
  {
    name: "releases",
    title: { nl: "Vrijgaven", en: "Releases" },
    columns: [...ofRelease("release"), ...textColumns(WaveRelease.pick({ askedAt: true, madeAt: true }), releaseColumns)],
    primaryKey: ["waveId", "releaseNumber"],
    refersTo: toWave,
    from: "wave_release release where release.state = 'made'",
    key: keyOf("release.wave_id::text", inOrder("release.number")),
  },
  {
    name: "results",
    title: { nl: "Resultaten van vrijgaven", en: "Results of releases" },
    columns: [...ofRelease("line"), ...columnsInJson(Result.omit({ cells: true }), "line.item")],
    primaryKey: [], // part, by and group may be null
    refersTo: toWave,
    from: resultFrom,
    key: keyOf(...lineKey),
  },
  {
    name: "result-cells",
    title: { nl: "Cellen van resultaten", en: "Cells of results" },
    columns: [
      ...ofRelease("line"),
      ...columnsInJson(Result.pick({ questionKey: true, part: true, by: true, group: true }), "line.item"),
      ...columnsInJson(ResultCell.omit({ change: true }), "cell"),
      ...textColumn("changeDifference", ShareChange.shape.difference, "cell->'change'->>'difference'"),
      ...textColumn("changeLowerBound", ShareChange.shape.lowerBound, "cell->'change'->>'lowerBound'"),
      ...textColumn("changeUpperBound", ShareChange.shape.upperBound, "cell->'change'->>'upperBound'"),
    ],
    primaryKey: [],
    refersTo: toWave,
    from: `${resultFrom} cross join lateral json_array_elements(line.item->'cells') with ordinality as cells(cell, place)`,
    key: keyOf(...lineKey, inOrder("cells.place")),
  },
];
