import type { Dataset, Row, Variable } from "../src/index.ts";
import { notOpen } from "../src/index.ts";

/** A survey's data in small: every kind of variable, each way in which an answer can be missing, and texts that break careless programs. */
export const variables: readonly Variable[] = [
  { name: "response_id", label: { nl: "Nummer", en: "Number" }, kind: "text", maxLength: 12, level: "nominal", valueLabels: [] },
  {
    name: "cooperation",
    label: { nl: "Samenwerking", en: "Cooperation" },
    questionKey: "cooperation",
    question: { nl: "Hoe gaat de samenwerking in uw regio?", en: "How is cooperation in your region?" },
    kind: "integer",
    level: "ordinal",
    valueLabels: [
      { value: 1, text: { nl: "Heel slecht", en: "Very bad" }, isMissing: false },
      { value: 5, text: { nl: "Heel goed", en: "Very good" }, isMissing: false },
      { value: -90, text: { nl: "Weet ik niet", en: "Don't know" }, isMissing: true },
    ],
  },
  {
    name: "door",
    label: { nl: "Voordeur: 'één' loket", en: 'Front "door"' },
    questionKey: "door",
    question: { nl: "Is er één voordeur?" },
    kind: "integer",
    level: "nominal",
    valueLabels: [
      { value: 0, text: { nl: "Nee", en: "No" }, isMissing: false },
      { value: 1, text: { nl: "Ja, 'één' loket", en: "Yes" }, isMissing: false },
    ],
  },
  {
    name: "guides",
    label: { nl: "Gidsen (fte)", en: "Guides (fte)" },
    questionKey: "guides",
    question: { nl: "Hoeveel gidsen zijn er?" },
    kind: "decimal",
    decimals: 2,
    level: "scale",
    valueLabels: [],
  },
  {
    name: "remarks",
    label: { nl: "Opmerkingen" },
    questionKey: "remarks",
    question: { nl: "Wat wilt u verder kwijt?" },
    kind: "text",
    maxLength: 200,
    level: "nominal",
    valueLabels: [],
  },
  { name: "since", label: { nl: "Sinds" }, questionKey: "since", kind: "day", level: "scale", valueLabels: [] },
  { name: "submitted_at", label: { nl: "Ingestuurd op" }, kind: "moment", level: "scale", valueLabels: [] },
];

export const rows: readonly Row[] = [
  ["r1", 1, 1, "1.5", 'Ze zei: "goed, dank u"', "2026-01-01", "2026-11-24T11:00:00.000Z"],
  ["r2", 5, 0, "12.25", "Eerste regel\nen de tweede, met één é", "2026-02-28", "2026-11-24T11:05:30.250Z"],
  ["r3", 4, -98, "-98", "=1+1", null, "2026-11-24T12:00:00.000Z"],
  ["r4", -90, 1, -99, "", "2024-02-29", "2026-11-25T00:00:00.000Z"],
  ["r5", -99, 1, "0.25", " ruimte 🙂 ", "1999-12-31", "2026-11-25T23:59:59.999Z"],
];

/** What every program must find in these rows: the means of what is not missing. */
export const means = { cooperation: 10 / 3, door: 0.75, guides: 14 / 3 } as const;

export const dataset: Dataset = {
  name: "programme-managers-2026",
  id: "urn:uuid:5b9f0a52-3c1e-4d59-9b53-0b8d3a6f2f10",
  title: { nl: "Programmamanagers, golf 2026", en: "Programme managers, wave of 2026" },
  description: { nl: "Antwoorden van de programmamanagers.", en: "Answers of the programme managers." },
  version: "1.0.0",
  created: "2026-11-24T11:00:00.000Z",
  contributors: [{ title: "Reform Exchange", roles: ["publisher"] }],
  licenses: [notOpen],
  sources: [{ title: "Vragenlijst programmamanagers", version: "2" }],
  surveyKey: "programme-managers",
  surveyVersion: 2,
  waveId: "programme-managers-2026",
  primaryKey: ["response_id"],
  waves: [
    {
      waveId: "programme-managers-2025",
      surveyVersion: 1,
      wordings: [{ variable: "cooperation", questionKey: "cooperation", text: { nl: "Hoe loopt de samenwerking?" } }],
    },
    {
      waveId: "programme-managers-2026",
      surveyVersion: 2,
      wordings: [{ variable: "cooperation", questionKey: "cooperation", text: { nl: "Hoe gaat de samenwerking in uw regio?" } }],
    },
  ],
};

/** A text variable, for tests of texts alone. */
export const remark = (name: string): Variable => ({
  name,
  label: { nl: name },
  kind: "text",
  maxLength: 1000,
  level: "nominal",
  valueLabels: [],
});
