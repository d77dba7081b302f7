/** Makes the questions of a form, each from its row or group of rows. */
import { type IndicatorCode, maxOptions, type Question, type QuestionOption, type ScaleQuestion } from "@reform-exchange/schemas";
import { type ChoiceLists, optionsFromChoices } from "./choice-lists.ts";
import { type Constraint, readConstraint, supportedConstraint } from "./constraint.ts";
import type { FormFaults } from "./form-faults.ts";
import type { FormReference } from "./form-references.ts";
import type { FormRow } from "./form-sheet.ts";
import { type FormQuestion, hasAppearance } from "./form-structure.ts";
import { dutchRequired, optionalText } from "./label.ts";
import { matrixList, matrixRows } from "./matrix-of-form.ts";
import { showIfOfForm } from "./show-if-of-form.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** What a question of a form is made with. */
export interface FormContext {
  readonly lists: ChoiceLists;
  readonly references: ReadonlyMap<string, FormReference>;
  /** The questions of the version before, by key. */
  readonly known: ReadonlyMap<string, Question>;
  readonly faults: FormFaults;
}

/** How long a text may be, and how many decimals a decimal has, where the form doesn't say. */
const defaultMaxLength = 1000;
const defaultDecimals = 2;

/** What each question has. */
type Common = Pick<Question, "questionKey" | "text" | "help" | "isRequired" | "showIf" | "indicatorCode" | "isComparableWhenReworded"> & {
  identifies?: Question["identifies"];
};

/**
 * Makes a question as far as it can be read, so that the rest of it is looked at too; undefined when too little is there. Notes the faults.
 */
export function questionOfForm(question: FormQuestion, context: FormContext): Question | undefined {
  const { row, type, members } = question;
  const { faults } = context;
  notSupportedColumns(row, faults);
  for (const member of members ?? []) notSupportedColumns(member.row, faults);
  const constraint = constraintOf(row, faults);
  const common = commonOf(question, context);
  const made = common && make(question, common, constraint, context);
  const fits = fittingConstraints[type.kind === "integer" && isScale(row) ? "scale" : type.kind] ?? [];
  if (Object.keys(constraint ?? {}).some((said) => !fits.includes(said))) {
    faults.add(
      row.place("constraint"),
      "not-allowed-value",
      `Dit past niet bij het type van de vraag. Mogelijk zijn ${supportedConstraint}.`,
      `This doesn't fit the type of the question. There can be ${supportedConstraint}.`,
    );
  }
  return made;
}

const fittingConstraints: Readonly<Record<string, readonly string[]>> = {
  integer: ["atLeast", "atMost"],
  scale: ["atLeast", "atMost"],
  decimal: ["atLeast", "atMost"],
  text: ["maxLength"],
  date: ["earliest", "latest"],
  select_multiple: ["mostChosen"],
};

function isScale(row: FormRow): boolean {
  return hasAppearance(row, "likert", "scale");
}

function make(question: FormQuestion, common: Common, constraint: Constraint | undefined, context: FormContext): Question | undefined {
  const { row, type, members } = question;
  const { faults, known } = context;
  const before = known.get(common.questionKey);
  if (members !== undefined) {
    const rows = matrixRows(common.questionKey, members, faults);
    const options = optionsOfList(row, matrixList(row, members, faults), context, (choices) => optionsFromChoices(choices, before));
    return rows && options && { type: "matrix", ...common, rows, options };
  }
  switch (type.kind) {
    case "select_one": {
      if (hasAppearance(row, "label", "list-nolabel")) labelAppearance(row, faults);
      const options = optionsOfList(row, type.list, context, (choices) => optionsFromChoices(choices, before));
      return options && { type: "single", ...common, options };
    }
    case "select_multiple": {
      const options = optionsOfList(row, type.list, context, (choices) => optionsFromChoices(choices, before, { isMultiple: true }));
      return (
        options && {
          type: "multiple",
          ...common,
          options,
          ...(constraint?.mostChosen !== undefined && { mostChosen: constraint.mostChosen }),
        }
      );
    }
    case "integer":
      return isScale(row) ? scaleOf(row, common, constraint, context) : numberOf(row, common, constraint, 0, context);
    case "decimal":
      return numberOf(row, common, constraint, wholeNumber(row, "decimals", faults) ?? defaultDecimals, context);
    case "text":
      return { type: "text", ...common, maxLength: constraint?.maxLength ?? defaultMaxLength };
    case "date": {
      const { earliest, latest } = constraint ?? {};
      return { type: "date", ...common, ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
    }
    default:
      return undefined;
  }
}

function commonOf(question: FormQuestion, { references, faults }: FormContext): Common | undefined {
  const { row, groups, members } = question;
  const questionKey = row.cell("name");
  if (questionKey === "") {
    faults.add(
      row.place("name"),
      "required",
      "Deze rij heeft geen name: de sleutel van de vraag.",
      "This row has no name: the key of the question.",
    );
  }
  const text = dutchRequired(row, "label", faults);
  const help = optionalText(row, "hint", faults);
  const showIf = showIfOfForm([...groups, row], references, faults);
  const indicatorCode: IndicatorCode = row.cell("indicator");
  const identifies = identifiesOf(row, faults);
  const isComparable = yesOrNo(row, "comparable_when_reworded", faults);
  const required = (members ?? [{ row }]).map((asking) => yesOrNo(asking.row, "required", faults));
  if (required.some((isRequired) => isRequired !== required[0])) {
    faults.add(
      row.place("required"),
      "not-allowed-value",
      "In een matrix zijn alle rijen verplicht, of geen; geef elke rij dezelfde required.",
      "In a matrix all rows are required, or none; give each row the same required.",
    );
  }
  if (questionKey === "" || text === undefined) return undefined;
  return {
    questionKey,
    text,
    ...(help && { help }),
    isRequired: required[0] ?? false,
    ...(showIf && { showIf }),
    ...(indicatorCode !== "" && { indicatorCode }),
    ...(identifies && { identifies }),
    ...(isComparable && { isComparableWhenReworded: true }),
  };
}

const identifying = ["region", "centreMunicipality", "phase", "peerGroup"] as const satisfies readonly Question["identifies"][];

function identifiesOf(row: FormRow, faults: FormFaults): Question["identifies"] {
  const text = row.cell("identifies");
  const found = identifying.find((fact) => fact === text);
  if (text !== "" && found === undefined) {
    faults.add(
      row.place("identifies"),
      "not-allowed-value",
      `identifies moet een van ${identifying.join(", ")} zijn, of leeg.`,
      `identifies must be one of ${identifying.join(", ")}, or empty.`,
    );
  }
  return found;
}

function scaleOf(row: FormRow, common: Common, constraint: Constraint | undefined, context: FormContext): ScaleQuestion | undefined {
  const lowestText = dutchRequired(row, "lowest_text", context.faults);
  const highestText = dutchRequired(row, "highest_text", context.faults);
  const missing = missingOf(row, common, context);
  if (constraint === undefined) return undefined; // what is wrong with it was said
  const { atLeast, atMost } = constraint;
  if (atLeast === undefined || atMost === undefined) boundsMissing(row, ". >= 1 and . <= 5", context.faults);
  if (lowestText === undefined || highestText === undefined || atLeast === undefined || atMost === undefined) return undefined;
  return { type: "scale", ...common, lowest: Number(atLeast), highest: Number(atMost), lowestText, highestText, ...missing };
}

function numberOf(
  row: FormRow,
  common: Common,
  constraint: Constraint | undefined,
  decimals: number,
  context: FormContext,
): Question | undefined {
  const unit = optionalText(row, "unit", context.faults);
  const missing = missingOf(row, common, context);
  if (constraint === undefined) return undefined; // what is wrong with it was said
  const { atLeast: minimum = "0", atMost: maximum } = constraint;
  if (maximum === undefined) {
    boundsMissing(row, ". >= 0 and . <= 100", context.faults);
    return undefined;
  }
  return { type: "number", ...common, minimum, maximum, decimals, ...(unit && { unit }), ...missing };
}

/** Options beside the numbers that say why there is no answer: the list that our own column `missing` names. */
function missingOf(row: FormRow, { questionKey }: Common, context: FormContext): { missing?: QuestionOption[] } {
  const list = row.cell("missing");
  if (list === "") return {};
  const missing = optionsOfList(
    row,
    list,
    context,
    (choices) => optionsFromChoices(choices, context.known.get(questionKey), { isMissing: true }),
    "missing",
  );
  return missing ? { missing } : {};
}

function optionsOfList(
  row: FormRow,
  list: string | undefined,
  { lists, faults }: FormContext,
  make: (choices: NonNullable<ReturnType<ChoiceLists["get"]>>) => QuestionOption[],
  column = "type",
): QuestionOption[] | undefined {
  if (list === undefined) return undefined;
  const choices = lists.get(list);
  if (choices !== undefined && choices.length > maxOptions) {
    faults.add(
      row.place(column),
      "too-many-items",
      `De lijst ${list} heeft meer dan ${maxOptions} opties.`,
      `The list ${list} has more than ${maxOptions} options.`,
    );
    return undefined;
  }
  if (choices !== undefined) return make(choices);
  faults.add(
    row.place(column),
    "unknown-code",
    `Het blad choices heeft geen lijst ${list}; schrijf de opties daar, met die naam in list_name.`,
    `The sheet choices has no list ${list}; write the options there, with that name in list_name.`,
  );
  return undefined;
}

function constraintOf(row: FormRow, faults: FormFaults): Constraint | undefined {
  const constraint = readConstraint(row.cell("constraint"));
  if (constraint !== undefined) return constraint;
  faults.add(
    row.place("constraint"),
    "invalid-format",
    `Deze constraint wordt niet ondersteund. Mogelijk zijn ${supportedConstraint}.`,
    `This constraint is not supported. There can be ${supportedConstraint}.`,
  );
  return undefined;
}

function wholeNumber(row: FormRow, column: string, faults: FormFaults): number | undefined {
  const text = row.cell(column);
  if (text === "") return undefined;
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  faults.add(row.place(column), "invalid-format", `${column} moet een geheel getal zijn.`, `${column} must be a whole number.`);
  return undefined;
}

function boundsMissing(row: FormRow, example: string, faults: FormFaults): void {
  faults.add(
    row.place("constraint"),
    "required",
    `Een getal heeft grenzen: schrijf in constraint wat het antwoord mag zijn, zoals ${example}.`,
    `A number has bounds: write in constraint what the answer may be, such as ${example}.`,
  );
}

function labelAppearance(row: FormRow, faults: FormFaults): void {
  faults.add(
    row.place("appearance"),
    "not-allowed-value",
    "Deze appearance wordt niet ondersteund; zet de rijen van een matrix in een groep met appearance table-list.",
    "This appearance is not supported; put the rows of a matrix in a group with appearance table-list.",
  );
}

/** What would change what is asked or answered, and is not read. */
function notSupportedColumns(row: FormRow, faults: FormFaults): void {
  for (const column of ["choice_filter", "calculation", "default", "read_only", "repeat_count"]) {
    const text = row.cell(column);
    if (text === "" || (column === "read_only" && !yesOrNo(row, column, faults))) continue;
    faults.add(
      row.place(column),
      "not-allowed-value",
      `${column} wordt niet ondersteund; laat de cel leeg.`,
      `${column} is not supported; leave the cell empty.`,
    );
  }
}
