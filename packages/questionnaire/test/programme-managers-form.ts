// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so XLSForm writes its references
/** A form as researchers would write it, with most of what is supported. `fixtures/programme-managers.xlsx` is this form. */
import type { Rows } from "./workbook.ts";

const header = [
  ...["type", "name", "label::Nederlands (nl)", "label::English (en)", "hint::Nederlands (nl)", "required", "relevant", "constraint"],
  ...[
    "appearance",
    "lowest_text::Nederlands (nl)",
    "highest_text::Nederlands (nl)",
    "missing",
    "unit",
    "decimals",
    "indicator",
    "identifies",
  ],
];

/** A row with cells by the name of their column. */
function row(cells: Readonly<Record<string, string | number | boolean>>): Rows[number] {
  return header.map((column) => cells[column] ?? cells[column.replace("::Nederlands (nl)", "")] ?? null);
}

export const programmeManagersForm: Readonly<Record<string, Rows>> = {
  survey: [
    header,
    row({ type: "start", name: "start" }),
    row({
      type: "note",
      name: "welcome",
      label: "Over de hervorming\nin uw regio.",
      "label::English (en)": "On the reform in your region.",
    }),
    row({ type: "select_one region", name: "region", label: "In welke regio werkt u?", required: "yes", identifies: "region" }),
    row({
      type: "select_one yesNo",
      name: "hasCentre",
      label: "Is er een Werkcentrum?",
      "label::English (en)": "Is there a work centre?",
      required: true,
    }),
    row({}),
    row({ type: "begin_group", name: "centre", label: "Het Werkcentrum", relevant: "${hasCentre} = 'yes'" }),
    row({
      ...{ type: "integer", name: "cooperation", label: "Hoe gaat de samenwerking?", required: "TRUE()", constraint: ". >= 1 and . <= 5" },
      ...{
        appearance: "likert",
        lowest_text: "Heel slecht",
        highest_text: "Heel goed",
        missing: "noAnswer",
        indicator: "cooperation-score",
      },
    }),
    row({ type: "select_multiple partner", name: "partners", label: "Met wie werkt u samen?", constraint: "count-selected(.) <= 3" }),
    row({
      type: "text",
      name: "partnersOther",
      label: "Met wie nog meer?",
      relevant: "selected(${partners}, 'other')",
      constraint: "string-length(.) <= 200",
    }),
    row({ type: "end_group" }),
    row({ type: "begin_group", name: "aspects", label: "Hoe beoordeelt u", appearance: "table-list", hint: "Eén antwoord per rij." }),
    row({ type: "select_one rating", name: "aspects_speed", label: "de snelheid?", required: "yes" }),
    row({ type: "select_one rating", name: "aspects_care", label: "de zorgvuldigheid?", required: "yes" }),
    row({ type: "end_group" }),
    row({ type: "text", name: "whyBad", label: "Wat kan beter?", relevant: "${aspects_speed} = 'bad' or ${aspects_care} = 'bad'" }),
    row({ type: "decimal", name: "guides", label: "Hoeveel gidsen zijn er?", constraint: ". >= 0 and . <= 60", unit: "fte", decimals: 1 }),
    row({ type: "integer", name: "visitors", label: "Hoeveel bezoekers waren er?", constraint: ". <= 100000", hint: "In het hele jaar." }),
    row({ type: "date", name: "openedOn", label: "Sinds wanneer?", constraint: ". >= date('2025-01-01') and . <= date('2027-12-31')" }),
  ],
  choices: [
    ["list_name", "name", "label::Nederlands (nl)", "label::English (en)", "value", "exclusive"],
    ["region", "AM14", "Groot Amsterdam", null, 14, null],
    ["region", "AM21", "Rijnmond", null, 21, null],
    ["yesNo", "yes", "Ja", "Yes", null, null],
    ["yesNo", "no", "Nee", "No", null, null],
    ["yesNo", "dontKnow", "Weet ik niet", "Don't know", -90, null],
    ["noAnswer", "dontKnow", "Weet ik niet", null, null, null],
    ["noAnswer", "rather", "Zeg ik liever niet", null, null, null],
    ["partner", "uwv", "UWV", null, null, null],
    ["partner", "municipality", "Gemeenten", null, null, null],
    ["partner", "other", "Anderen", null, null, null],
    ["partner", "nobody", "Niemand", null, 99, "yes"],
    ["rating", "good", "Goed", null, null, null],
    ["rating", "bad", "Slecht", null, null, null],
  ],
  settings: [
    ["form_title", "form_id", "default_language"],
    ["Programmamanagers", "programme-managers", "Nederlands (nl)"],
  ],
};
