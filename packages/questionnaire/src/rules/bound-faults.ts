/** What the shape of a questionnaire can't say of how much, how many or when an answer may be. */
import { compareDecimals, type DateQuestion, type NumberQuestion, type Question, type ScaleQuestion } from "@reform-exchange/schemas";
import { decimalsOf } from "../decimals-of.ts";
import { type FaultInBothLanguages, fault } from "../fault.ts";

/** The faults of the bounds of a question; `pointer` is where the question is. */
export function boundFaults(question: Question, pointer: string): FaultInBothLanguages[] {
  if (question.type === "scale") return scaleFaults(question, pointer);
  if (question.type === "number") return numberFaults(question, pointer);
  if (question.type === "date") return dateFaults(question, pointer);
  return [];
}

function scaleFaults({ lowest, highest }: ScaleQuestion, pointer: string): FaultInBothLanguages[] {
  if (lowest < highest) return [];
  return [
    fault(
      `${pointer}/highest`,
      "too-small",
      `highest moet meer zijn dan lowest (${lowest}).`,
      `highest must be more than lowest (${lowest}).`,
    ),
  ];
}

function numberFaults({ minimum, maximum, decimals }: NumberQuestion, pointer: string): FaultInBothLanguages[] {
  const faults: FaultInBothLanguages[] = [];
  for (const [member, bound] of [
    ["minimum", minimum],
    ["maximum", maximum],
  ] as const) {
    if (decimalsOf(bound) > decimals) {
      faults.push(
        fault(
          `${pointer}/${member}`,
          "invalid-value",
          `${member} heeft meer decimalen dan een antwoord mag hebben (${decimals}); schrijf er minder, of verhoog decimals.`,
          `${member} has more decimals than an answer may have (${decimals}); write fewer, or raise decimals.`,
        ),
      );
    }
  }
  if (compareDecimals(minimum, "0") < 0) {
    // negative values in exports say why there is no answer
    faults.push(fault(`${pointer}/minimum`, "too-small", "minimum mag niet negatief zijn.", "minimum may not be negative."));
  }
  if (compareDecimals(minimum, maximum) > 0) {
    faults.push(
      fault(
        `${pointer}/maximum`,
        "too-small",
        `maximum moet minstens minimum (${minimum}) zijn.`,
        `maximum must be at least minimum (${minimum}).`,
      ),
    );
  }
  return faults;
}

function dateFaults({ earliest, latest }: DateQuestion, pointer: string): FaultInBothLanguages[] {
  if (earliest === undefined || latest === undefined || earliest <= latest) return [];
  return [
    fault(
      `${pointer}/latest`,
      "too-small",
      `latest mag niet voor earliest (${earliest}) liggen.`,
      `latest may not lie before earliest (${earliest}).`,
    ),
  ];
}
