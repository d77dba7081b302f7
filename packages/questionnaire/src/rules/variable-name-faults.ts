/** Each question, option of a multiple choice and row of a matrix is a variable in exports: their names must differ, and be free. */
import type { Question } from "@reform-exchange/schemas";
import { reservedBy, variableNames } from "../exports/variable-names.ts";
import { type FaultInBothLanguages, fault } from "../fault.ts";
import { repeatsOf } from "./repeats-of.ts";

/** The faults of the names of the variables of all questions together. */
export function variableNameFaults(questions: readonly Question[]): FaultInBothLanguages[] {
  const named = questions.flatMap((question, place) =>
    variableNames(question).map(({ name, namedBy }) => ({
      name,
      place,
      questionKey: question.questionKey,
      pointer: `/questions/${place}${namedBy}`,
    })),
  );
  const reserved = named.flatMap(({ name, pointer }) => {
    const by = reservedBy(name);
    if (by === undefined) return [];
    return [
      fault(
        pointer,
        "not-allowed-value",
        `De variabele in uitvoer zou ${name} heten, maar die naam is in gebruik bij ${by}; kies een andere.`,
        `The variable in exports would be called ${name}, but ${by} uses that name; choose another.`,
      ),
    ];
  });
  const repeated = repeatsOf(named, ({ name }) => name.toLowerCase()).flatMap(([index, first]) => {
    const [again, before] = [named[index], named[first]];
    // within one question, or by the same key, it is a repeated key, value or row, and was said as that
    if (again === undefined || before === undefined || again.questionKey.toLowerCase() === before.questionKey.toLowerCase()) return [];
    return [
      fault(
        again.pointer,
        "invalid-value",
        `De variabele in uitvoer zou ${again.name} heten, net als een van ${before.questionKey} (los van hoofdletters); kies een andere.`,
        `The variable in exports would be called ${again.name}, as one of ${before.questionKey} (whatever its capitals); choose another.`,
      ),
    ];
  });
  return [...reserved, ...repeated];
}
