import type { QuestionOption } from "@reform-exchange/schemas";

type Text = QuestionOption["text"];

/** What changed between two lists of named things. */
export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
  readonly isReordered: boolean;
}

/** What changed between two lists of names, each of which holds a name once. */
export function listChange(before: readonly string[], after: readonly string[]): ListChange {
  const kept = after.filter((name) => before.includes(name));
  const keptBefore = before.filter((name) => after.includes(name));
  return {
    added: after.filter((name) => !before.includes(name)),
    removed: before.filter((name) => !after.includes(name)),
    kept,
    isReordered: kept.some((name, place) => keptBefore[place] !== name),
  };
}

/** How a text changed: other words in a language that both have; only a language more or fewer; or not at all. */
export function textChange(before: Text | undefined, after: Text | undefined): "reworded" | "translated" | "same" {
  if (before?.nl !== after?.nl) return "reworded";
  if (before?.en === after?.en) return "same";
  return before?.en === undefined || after?.en === undefined ? "translated" : "reworded";
}

/**
 * The names that moved: the fewest that can be taken out so that the others stand in the same order as before.
 *
 * A longest increasing subsequence stays where it is, so a question that goes from the front to the back is one that moved, not all others.
 */
export function movedNames(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((name, place) => [name, place]));
  const kept = after.flatMap((name) => {
    const place = places.get(name);
    return place === undefined ? [] : [{ name, place }];
  });
  const longest: { readonly length: number; readonly previous: number }[] = [];
  let last = -1;
  for (const [index, { place }] of kept.entries()) {
    let best = { length: 1, previous: -1 };
    for (let earlier = 0; earlier < index; earlier++) {
      const length = (longest[earlier]?.length ?? 0) + 1;
      if ((kept[earlier]?.place ?? place) < place && length > best.length) best = { length, previous: earlier };
    }
    longest.push(best);
    if (best.length > (longest[last]?.length ?? 0)) last = index;
  }
  const moved = new Set(kept.map(({ name }) => name));
  for (let index = last; index >= 0; index = longest[index]?.previous ?? -1) moved.delete(kept[index]?.name ?? "");
  return moved;
}
