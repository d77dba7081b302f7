/** What the shape of a questionnaire can't say of the options and rows of one question. */
import type { Question, QuestionOption } from "@reform-exchange/schemas";
import { isDecimal, missingValues } from "@reform-exchange/schemas";
import { type FaultInBothLanguages, fault } from "../fault.ts";
import { isMissingOption, optionsMember, optionsOf } from "../options-of.ts";
import { repeatsOf } from "./repeats-of.ts";

/** The faults of the options of a question; `pointer` is where the question is. */
export function optionFaults(question: Question, pointer: string): FaultInBothLanguages[] {
  const options = optionsOf(question);
  const at = `${pointer}/${optionsMember(question)}`;
  return [
    ...repeatsOf(options, ({ code }) => code).map(([index, first]) =>
      fault(
        `${at}/${index}/code`,
        "invalid-value",
        `De code ${options[index]?.code} is al van optie ${first + 1} van deze vraag; geef elke optie een eigen code.`,
        `The code ${options[index]?.code} is that of option ${first + 1} of this question already; give each option its own.`,
      ),
    ),
    ...repeatsOf(options, ({ value }) => value).map(([index, first]) =>
      fault(
        `${at}/${index}/value`,
        "invalid-value",
        `De waarde ${options[index]?.value} is al van optie ${first + 1} van deze vraag; geef elke optie een eigen waarde.`,
        `The value ${options[index]?.value} is that of option ${first + 1} of this question already; give each option its own.`,
      ),
    ),
    ...options.flatMap((option, index) => faultsOfOption(question, option, `${at}/${index}`)),
    ...tooFewFaults(question, at),
    ...mostChosenFaults(question, pointer),
  ];
}

function faultsOfOption(question: Question, option: QuestionOption, at: string): FaultInBothLanguages[] {
  const faults: FaultInBothLanguages[] = [];
  const isBesideNumbers = question.type === "scale" || question.type === "number";
  if (isBesideNumbers && !isMissingOption(option)) {
    faults.push(
      fault(
        `${at}/value`,
        "invalid-value",
        "Een optie in missing zegt waarom er geen antwoord is: de waarde moet van −96 tot en met −90 zijn.",
        "An option in missing says why there is no answer: its value must be from −96 to −90.",
      ),
    );
  }
  if (isBesideNumbers && isDecimal(option.code)) {
    faults.push(
      fault(
        `${at}/code`,
        "invalid-value",
        "De code van deze optie leest als een getal, en is zo niet van een antwoord te onderscheiden; gebruik een woord, zoals dontKnow.",
        "The code of this option reads as a number, and so can't be told from an answer; use a word, such as dontKnow.",
      ),
    );
  }
  if (option.value < 0 && option.value > missingValues.highest) {
    faults.push(
      fault(
        `${at}/value`,
        "not-allowed-value",
        "Een waarde is 0 tot en met 9999, of −96 tot en met −90 waar de optie zegt waarom er geen antwoord is.",
        "A value is 0 to 9999, or −96 to −90 where the option says why there is no answer.",
      ),
    );
  }
  if (question.type === "multiple" && isMissingOption(option)) {
    faults.push(
      fault(
        `${at}/value`,
        "not-allowed-value",
        "Een meerkeuzevraag heeft geen negatieve waarden; geef een waarde vanaf 0, en isExclusive als de optie alleen gekozen mag worden.",
        "A multiple choice has no negative values; give a value from 0, and isExclusive where the option can only be chosen alone.",
      ),
    );
  }
  if (question.type !== "multiple" && option.isExclusive !== undefined) {
    faults.push(
      fault(
        `${at}/isExclusive`,
        "not-allowed-value",
        "isExclusive kan alleen bij een meerkeuzevraag (multiple); laat het hier weg.",
        "isExclusive is only for a multiple choice; leave it out here.",
      ),
    );
  }
  return faults;
}

function tooFewFaults(question: Question, at: string): FaultInBothLanguages[] {
  if (question.type !== "single" && question.type !== "matrix") return [];
  if (question.options.filter((option) => !isMissingOption(option)).length >= 2) return [];
  return [
    fault(
      at,
      "too-few-items",
      "Er zijn minstens twee opties nodig die een antwoord zijn, naast opties met een negatieve waarde.",
      "At least two options must be answers, beside options with a negative value.",
    ),
  ];
}

function mostChosenFaults(question: Question, pointer: string): FaultInBothLanguages[] {
  if (question.type !== "multiple" || question.mostChosen === undefined || question.mostChosen <= question.options.length) return [];
  return [
    fault(
      `${pointer}/mostChosen`,
      "too-large",
      `mostChosen mag hoogstens ${question.options.length} zijn, want zoveel opties zijn er; laat het weg als alle gekozen mogen worden.`,
      `mostChosen may be at most ${question.options.length}, as there are no more options; leave it out where all may be chosen.`,
    ),
  ];
}

/** The faults of the rows of a matrix; `pointer` is where the question is. */
export function rowFaults(question: Question, pointer: string): FaultInBothLanguages[] {
  if (question.type !== "matrix") return [];
  return [
    ...repeatsOf(question.rows, ({ rowKey }) => rowKey.toLowerCase()).map(([index, first]) =>
      fault(
        `${pointer}/rows/${index}/rowKey`,
        "invalid-value",
        `De sleutel ${question.rows[index]?.rowKey} is al van rij ${first + 1} (los van hoofdletters); geef elke rij een eigen sleutel.`,
        `The key ${question.rows[index]?.rowKey} is that of row ${first + 1} already (whatever its capitals); give each row its own.`,
      ),
    ),
    ...question.rows.flatMap(({ rowKey }, index) =>
      rowKey === "__proto__" // JavaScript drops such a member from an object, and the answer with it
        ? [
            fault(
              `${pointer}/rows/${index}/rowKey`,
              "not-allowed-value",
              "Deze sleutel kan niet; gebruik een woord.",
              "This key can't be used; use a word.",
            ),
          ]
        : [],
    ),
  ];
}
