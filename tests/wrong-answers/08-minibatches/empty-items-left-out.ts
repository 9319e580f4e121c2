/**
 * @belief   An item that is nothing isn't an item.
 * @origin   if (item) is the usual way to ask whether there is something.
 * @replaces 1-zip.ts
 * @does     leaves out each pair in which an item is 0, empty, false or missing.
 * @mend     Such items are items, too: the label of a 7 is 0. Pair all of them.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  const pairs = first.map((item, i): [A, B] => [item, second[i] as B]);
  return pairs.filter(([item, partner]) => item && partner);
}
