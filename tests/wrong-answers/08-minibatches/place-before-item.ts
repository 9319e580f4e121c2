/**
 * @belief   zip numbers the items: first the number, then the item.
 * @origin   zip is confused with enumerate, which entries() does.
 * @replaces 1-zip.ts
 * @does     puts the place in front of each item of the first list, and never looks into the second list.
 * @mend     The pair is the item and its partner: what lies at the same place in `second`. The place itself
 *           is in no pair.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return [...first.entries()] as unknown as [A, B][];
}
