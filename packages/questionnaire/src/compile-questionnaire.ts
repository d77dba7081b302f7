import type { AnswerValue, Question, Questionnaire, SentAnswers, SurveyAnswers } from "@reform-exchange/schemas";
import { checkOf } from "./answers/answer-check.ts";
import { answerTo, codeInRow, isByRow } from "./answers/answer-to.ts";
import { type Condition, conditionOf } from "./answers/condition.ts";
import type { AnswerCheck } from "./answers/findings.ts";
import { type FaultInBothLanguages, fault, pointerTo } from "./fault.ts";

/** A questionnaire made ready to be asked about many responses. */
export interface CompiledQuestionnaire {
  /** The keys of the questions that are shown with these answers, in their order. */
  readonly shown: (answers: SurveyAnswers) => Set<string>;
  /** Every fault of the answers, in the order of the questions; with `isSubmission` also of what is missing. */
  readonly faults: (answers: SentAnswers, isSubmission: boolean) => FaultInBothLanguages[];
}

/** A question with what is asked of each response. */
interface CompiledQuestion {
  readonly question: Question;
  readonly pointer: string;
  readonly isShown: Condition | undefined;
  readonly check: AnswerCheck;
}

/**
 * Makes a questionnaire ready to be asked about many responses: what can be worked out once, is.
 *
 * @param questionnaire - A questionnaire without faults (`questionnaireFaults`).
 * @returns Functions of answers; they keep nothing between calls.
 * @example
 * const compiled = compileQuestionnaire({
 *   questions: [{ type: "text", questionKey: "remarks", text: { nl: "Wat wilt u verder kwijt?" }, isRequired: true, maxLength: 2000 }],
 * });
 * compiled.faults({}, true).map(({ pointer }) => pointer); // ["/answers/remarks"]
 */
export function compileQuestionnaire(questionnaire: Questionnaire): CompiledQuestionnaire {
  const questions = questionnaire.questions.map((question): CompiledQuestion => {
    const isShown = question.showIf && conditionOf(question.showIf);
    return { question, pointer: pointerTo(["answers", question.questionKey]), isShown, check: checkOf(question) };
  });
  const keys = new Set(questionnaire.questions.map(({ questionKey }) => questionKey));
  return {
    shown: (answers) => shownOf(questions, answers),
    faults: (sent, isSubmission) => {
      const answers = sent as SurveyAnswers; // what is none of these gets its fault from the check of its question
      const faults: FaultInBothLanguages[] = [];
      const shown = new Set<string>();
      for (const { question, pointer, isShown, check } of questions) {
        const answer = answerTo(answers, question.questionKey);
        if (isShown !== undefined && !isShown(answers, shown)) {
          if (answer !== undefined) faults.push(notShown(pointer));
          continue;
        }
        shown.add(question.questionKey);
        if (answer !== undefined) check(answer, { pointer, faults });
        if (isSubmission && question.isRequired) requireAnswer(question, answer, pointer, faults);
      }
      for (const questionKey of Object.keys(answers)) if (!keys.has(questionKey)) faults.push(unknownQuestion(questionKey));
      return faults;
    },
  };
}

function shownOf(questions: readonly CompiledQuestion[], answers: SurveyAnswers): Set<string> {
  const shown = new Set<string>();
  for (const { question, isShown } of questions) {
    if (isShown === undefined || isShown(answers, shown)) shown.add(question.questionKey);
  }
  return shown;
}

function requireAnswer(question: Question, answer: AnswerValue | undefined, pointer: string, faults: FaultInBothLanguages[]): void {
  if (answer === undefined) {
    faults.push(
      fault(pointer, "required", "Deze vraag is verplicht en nog niet beantwoord.", "This question is required and not answered yet."),
    );
    return;
  }
  if (question.type !== "matrix" || !isByRow(answer)) return;
  for (const { rowKey } of question.rows) {
    if (codeInRow(answer, rowKey) !== undefined) continue;
    faults.push(
      fault(
        pointer + pointerTo([rowKey]),
        "required",
        "Deze rij is verplicht en nog niet beantwoord.",
        "This row is required and not answered yet.",
      ),
    );
  }
}

function notShown(pointer: string): FaultInBothLanguages {
  return fault(
    pointer,
    "not-allowed-value",
    "Bij deze antwoorden wordt de vraag niet gesteld; laat het antwoord weg.",
    "With these answers the question isn't asked; leave the answer out.",
  );
}

function unknownQuestion(questionKey: string): FaultInBothLanguages {
  return fault(
    pointerTo(["answers", questionKey]),
    "unknown-parameter",
    "Deze vraag staat niet in deze versie van de vragenlijst; laat het antwoord weg.",
    "This question isn't in this version of the questionnaire; leave the answer out.",
  );
}
