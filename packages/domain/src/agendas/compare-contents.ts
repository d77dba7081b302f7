import { isDeepStrictEqual } from "node:util";
import type { AgendaComparison, AgendaContent } from "@reform-exchange/schemas";

interface Part {
  readonly key: string;
}

type Member<Compared extends Part> = Exclude<keyof Compared & string, "key">;

interface Differences<Compared extends Part> {
  readonly added: Compared[];
  readonly removed: Compared[];
  readonly changed: { key: string; members: Member<Compared>[]; before: Compared; after: Compared }[];
}

type ComparedParts = Pick<AgendaComparison, "introduction" | "themes" | "challenges" | "measures">;

/** What a content has otherwise than the one before it; without one before, all of it is added. */
export function compareContents(before: AgendaContent | undefined, after: AgendaContent): ComparedParts {
  return {
    introduction: isDeepStrictEqual(before?.introduction, after.introduction)
      ? null
      : { before: before?.introduction ?? null, after: after.introduction },
    themes: differences(before?.themes ?? [], after.themes),
    challenges: differences(before?.challenges ?? [], after.challenges),
    measures: differences(before?.measures ?? [], after.measures),
  };
}

function differences<Compared extends Part>(before: readonly Compared[], after: readonly Compared[]): Differences<Compared> {
  const earlier = new Map(before.map((part) => [part.key, part]));
  const later = new Set(after.map(({ key }) => key));
  return {
    added: after.filter(({ key }) => !earlier.has(key)),
    removed: before.filter(({ key }) => !later.has(key)),
    changed: after.flatMap((part) => {
      const old = earlier.get(part.key);
      const members = old ? differingMembers(old, part) : [];
      return old && members.length > 0 ? [{ key: part.key, members, before: old, after: part }] : [];
    }),
  };
}

function differingMembers<Compared extends Part>(before: Compared, after: Compared): Member<Compared>[] {
  const differs = (member: string): member is Member<Compared> =>
    member !== "key" && !isDeepStrictEqual(Reflect.get(before, member), Reflect.get(after, member));
  return Object.keys(after).filter(differs);
}
