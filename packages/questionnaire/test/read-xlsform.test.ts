// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so XLSForm writes its references
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Questionnaire } from "@reform-exchange/schemas";
import { describe, expect, test } from "vitest";
import { questionnaireFaults, readXlsForm } from "../src/index.ts";
import { programmeManagersForm } from "./programme-managers-form.ts";
import { type Rows, workbookOf } from "./workbook.ts";

const fixture = fileURLToPath(new URL("fixtures/programme-managers.xlsx", import.meta.url));

/** Set UPDATE_FIXTURES=1 to write the workbook anew after a change of the form. */
async function fixtureBytes(): Promise<Buffer> {
  if (process.env.UPDATE_FIXTURES === "1") await writeFile(fixture, await workbookOf(programmeManagersForm));
  return await readFile(fixture);
}

async function faultsOf(survey: Rows, choices: Rows = []) {
  const read = await readXlsForm(await workbookOf({ survey, choices: [["list_name", "name", "label", "value", "exclusive"], ...choices] }));
  return "faults" in read ? read.faults.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`) : [];
}

async function questionnaireOf(survey: Rows, choices: Rows = [], known?: Questionnaire) {
  const bytes = await workbookOf({ survey, choices: [["list_name", "name", "label", "value", "exclusive"], ...choices] });
  const read = await readXlsForm(bytes, known);
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.questionnaire;
}

const yesNo: Rows = [
  ["yn", "yes", "Ja"],
  ["yn", "no", "Nee"],
];

describe("a realistic workbook", () => {
  test("becomes a questionnaire of the right shape, without faults", async () => {
    const read = await readXlsForm(await fixtureBytes());
    expect(read).toMatchSnapshot();
    if ("faults" in read) throw new Error("it has faults");
    expect(Questionnaire.parse(read.questionnaire)).toEqual(read.questionnaire);
    expect(questionnaireFaults(read.questionnaire)).toEqual([]);
  });

  test("in the fixture is the form as the test writes it", async () => {
    expect(await readXlsForm(await fixtureBytes())).toEqual(await readXlsForm(await workbookOf(programmeManagersForm)));
  });
});

describe("what a form says", () => {
  test("or-ed equalities of one question are one test, and what groups ask is asked as well", async () => {
    const { questions } = await questionnaireOf(
      [
        ["type", "name", "label", "relevant"],
        ["select_one yn", "a", "A"],
        ["select_one yn", "b", "B"],
        ["begin_group", "g", "G", "(${a} = 'yes' or ${a}='no')"],
        ["text", "c", "C", "${b} != 'no' and not(selected(${b}, 'yes'))"],
        ["end_group"],
        ["text", "d", "D", "${a} = 'yes' or selected(${b}, “yes”)"],
        ["text", "e", "E", "${c} != ''"],
      ],
      yesNo,
    );
    expect(questions.map(({ showIf }) => showIf)).toEqual([
      undefined,
      undefined,
      {
        match: "all",
        tests: [
          { questionKey: "a", operator: "anyOf", codes: ["yes", "no"] },
          { questionKey: "b", operator: "noneOf", codes: ["no", "yes"] },
        ],
      },
      {
        match: "any",
        tests: [
          { questionKey: "a", operator: "anyOf", codes: ["yes"] },
          { questionKey: "b", operator: "anyOf", codes: ["yes"] },
        ],
      },
      { match: "all", tests: [{ questionKey: "c", operator: "answered" }] },
    ]);
  });

  test("codes keep the values of the version before, and values of codes that went are not given out again", async () => {
    const survey: Rows = [
      ["type", "name", "label"],
      ["select_one yn", "a", "A"],
    ];
    const option = (code: string, value: number) => ({ code, value, text: { nl: code } });
    const known: Questionnaire = {
      questions: [
        {
          type: "single",
          questionKey: "a",
          text: { nl: "A" },
          isRequired: false,
          options: [option("no", 7), option("gone", 1), option("x", 2)],
        },
      ],
    };
    const { questions } = await questionnaireOf(
      survey,
      [...yesNo, ["yn", 5, "Vijf"], ["yn", "new", "Nieuw"], ["yn", "own", "Eigen", 12]],
      known,
    );
    expect(questions[0]).toMatchObject({
      options: [
        { code: "yes", value: 3 },
        { code: "no", value: 7 },
        { code: "5", value: 5 },
        { code: "new", value: 4 },
        { code: "own", value: 12 },
      ],
    });
  });

  test("a plain label is English where the settings say that English is the default language", async () => {
    const survey: Rows = [
      ["type", "name", "label", "label::Dutch (nl)"],
      ["text", "a", "Why?", "Waarom?"],
    ];
    const settings: Rows = [["default_language"], ["English (en)"]];
    const read = await readXlsForm(await workbookOf({ survey, settings }));
    expect(read).toMatchObject({ questionnaire: { questions: [{ text: { nl: "Waarom?", en: "Why?" } }] } });
  });
});

describe("faults are told by sheet, row and column", () => {
  test("all of them at once", async () => {
    const faults = await faultsOf(
      [
        ["type", "name", "label", "required", "relevant", "constraint", "appearance", "choice_filter"],
        ["geopoint", "a", "A"],
        ["calculate", "b", "B"],
        [null, "c", "C"],
        ["text", "1d", "D"],
        ["text", null, "E"],
        ["text", "f"],
        ["text", "g", "G", "maybe"],
        ["text", "h", "H", null, "${g} > 3"],
        ["text", "i", "I", null, "${nowhere} = 'x'"],
        ["integer", "j", "J"],
        ["integer", "k", "K", null, null, ". < 5"],
        ["select_one nowhere", "l", "L"],
        ["select_one yn", "m", "M", null, "${n} = 'yes'", null, null, "x = 1"],
        ["select_multiple yn", "n", "N", null, "${f} != '' and ${g} != '' or ${h} != ''"],
        ["note", "o", "O"],
        ["begin_repeat", "p", "P"],
        ["text", "G", "G again"],
        ["text", "with", "Reserved"],
        ["text", "q", "Q, beste ${g}"],
        ["begin_group", "r", "R"],
      ],
      [
        ["yn", "yes", "Ja"],
        ["yn", "no", null, 20000],
        ["yn", "yes", "Ja", "x"],
        [null, "z", "Z"],
        ["yn", null, "Z"],
      ],
    );
    expect(faults).toMatchInlineSnapshot(`
      [
        "survey 2 type not-allowed-value",
        "survey 3 type not-allowed-value",
        "survey 4 type required",
        "survey 5 name invalid-format",
        "survey 6 name required",
        "survey 7 label required",
        "survey 8 required not-allowed-value",
        "survey 9 relevant invalid-format",
        "survey 10 relevant unknown-code",
        "survey 11 constraint required",
        "survey 12 constraint invalid-format",
        "survey 13 type unknown-code",
        "survey 14 choice_filter not-allowed-value",
        "survey 14 relevant not-allowed-value",
        "survey 15 relevant invalid-format",
        "survey 16 type not-allowed-value",
        "survey 17 type not-allowed-value",
        "survey 18 name invalid-value",
        "survey 19 name not-allowed-value",
        "survey 20 label not-allowed-value",
        "survey 21 type required",
        "choices 3 label required",
        "choices 3 value invalid-format",
        "choices 4 value invalid-format",
        "choices 4 name invalid-value",
        "choices 5 list_name required",
        "choices 6 name required",
      ]
    `);
  });

  test("in a matrix too", async () => {
    const faults = await faultsOf(
      [
        ["type", "name", "label", "required", "relevant", "appearance"],
        ["begin_group", "m", "M", null, null, "table-list"],
        ["select_one yn", "m_a", "A", "yes"],
        ["select_one other", "m_b", "B", "no"],
        ["text", "m_c", "C", "no", "${m_a} = 'yes'"],
        ["begin_group", "x", "X"],
        ["end_group"],
        ["end_group"],
        ["begin_group", "empty", "E", null, null, "matrix"],
        ["end_group"],
        ["end_group"],
        ["begin_group", "n", "N", null, null, "table-list"],
        ["select_one yn", "farTooLongAName", "A"],
        ["end_group"],
        ["text", "after", "After", null, "${farTooLongAName} = 'maybe'"],
      ],
      yesNo,
    );
    expect(faults).toEqual([
      "survey 2 required not-allowed-value",
      "survey 4 type not-allowed-value",
      "survey 5 relevant not-allowed-value",
      "survey 5 type not-allowed-value",
      "survey 6 type not-allowed-value",
      "survey 9 type too-few-items",
      "survey 11 type invalid-value",
      "survey 13 name invalid-format",
      "survey 15 relevant unknown-code",
    ]);
  });

  test("sheets and columns that are missing or there twice", async () => {
    const read = async (sheets: Readonly<Record<string, Rows>>) => {
      const result = await readXlsForm(await workbookOf(sheets));
      return "faults" in result ? result.faults.map(({ pointer, code }) => `${pointer} ${code}`) : [];
    };
    expect(await read({ other: [["type"]] })).toEqual(["/survey required"]);
    expect(await read({ survey: [["type", "label"]] })).toEqual(["/survey/1/name required"]);
    expect(await read({ survey: [["type", "name"]] })).toEqual(["/survey too-few-items"]);
    expect(
      await read({
        survey: [
          ["type", "name"],
          ["select_one a", "b"],
        ],
      }),
    ).toEqual(["/choices required"]);
    const twice: Rows = [
      ["type", "name", "label", "Label"],
      ["text", "a", "A", "B"],
    ];
    expect(await read({ survey: twice })).toEqual(["/survey/1/label invalid-value"]);
  });
});
