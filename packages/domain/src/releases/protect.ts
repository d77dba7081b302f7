import {
  type ProtectedRelease,
  protectRelease,
  type ReleaseRefusal,
  type ReleaseRequest,
  splitsTogether,
  type WaveCounts,
} from "@reform-exchange/disclosure";
import type { Wording } from "@reform-exchange/schemas";

/** The tables of a release as they may be shown, or why there are none. */
export type Protected = ProtectedRelease | { readonly status: "refused"; readonly text: Wording };

/** Protects the tables of a release together. */
export type Protect = (request: ReleaseRequest) => Protected | Promise<Protected>;

/**
 * What can't be released says why, in words that name no counts. Of splits that follow from each other the first is released, and the tables by the
 * others are withheld.
 */
export function protect(request: ReleaseRequest): Protected {
  const splitBy = splitsTogether(request);
  const left = request.ruleSet.splitBy.filter((split) => !splitBy.includes(split));
  const isAsked = ({ by }: { readonly by: string | null }) => by === null || !left.includes(by);
  const without = <Counts extends WaveCounts>(counts: Counts): Counts => ({
    ...counts,
    counts: counts.counts.filter(isAsked),
    ...(counts.values && { values: counts.values.filter(isAsked) }),
  });
  const made = protectRelease({
    ...without(request),
    ruleSet: { ...request.ruleSet, splitBy },
    ...(request.earlier && { earlier: request.earlier.map(without) }),
  });
  if (made.status === "refused") return { status: "refused", text: refusalText(made) };
  const withheld = left.flatMap((by) =>
    request.variables.flatMap(({ name }) => (name === by ? [] : [{ status: "withheld" as const, variable: name, by }])),
  );
  return { ...made, tables: [...made.tables, ...withheld] };
}

const refusals: Readonly<Record<ReleaseRefusal["reasons"][number]["code"], Wording>> = {
  changedTooLittle: {
    nl: "een aantal is sinds de vorige vrijgave met minder dan de drempel veranderd",
    en: "a count has changed by less than the threshold since the release before",
  },
  becameUnsafe: {
    nl: "een aantal dat was vrijgegeven ligt nu onder de drempel",
    en: "a count that was released is now under the threshold",
  },
  rangeTooNarrow: {
    nl: "de vrijgaven samen zouden een verborgen aantal te nauw bepalen",
    en: "the releases together would bound a hidden count too closely",
  },
};

function refusalText({ reasons }: ReleaseRefusal): Wording {
  const codes = [...new Set(reasons.map(({ code }) => code))];
  const say = (locale: "nl" | "en") => codes.map((code) => refusals[code][locale]).join("; ");
  return { nl: `Niet gemaakt: ${say("nl")}.`, en: `Not made: ${say("en")}.` };
}
