import type { FaultInBothLanguages } from "@reform-exchange/domain";

type Place = "path" | "query" | "body";

const dutch: Readonly<Record<Place, string>> = { path: "het pad", query: "de query", body: "de body" };

/** The fault of a member of the input that travels in another place. */
export function belongsElsewhere(member: string, place: Place, found: Place): FaultInBothLanguages {
  return {
    pointer: `/${member}`,
    code: "unknown-parameter",
    message: {
      nl: `${member} hoort in ${dutch[place]} en niet in ${dutch[found]}.`,
      en: `${member} belongs in the ${place} and not in the ${found}.`,
    },
  };
}
