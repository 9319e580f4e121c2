/**
 * @belief   To zip is to join the two lists.
 * @origin   Joining lists is the most common thing to do with two of them.
 * @replaces 1-zip.ts
 * @does     joins the two lists into one: all items of the first, then all of the second.
 * @mend     Make pairs. Each is a list of two: an item of the first list and the item at the same place in
 *           the second.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return [...first, ...second] as unknown as [A, B][];
}
