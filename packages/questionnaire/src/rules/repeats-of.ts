/** The items whose name was there before: the place of each, with the place of the first that has the same name. */
export function repeatsOf<Item>(items: readonly Item[], nameOf: (item: Item) => string | number): [place: number, first: number][] {
  const firsts = new Map<string | number, number>();
  const repeats: [number, number][] = [];
  for (const [place, item] of items.entries()) {
    const name = nameOf(item);
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, place);
    else repeats.push([place, first]);
  }
  return repeats;
}
