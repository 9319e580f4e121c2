/**
 * @belief   Put the two lists together in one list.
 * @origin   A list of two is confused with a list of pairs.
 * @replaces 1-zip.ts
 * @does     returns a list that holds the two lists as they came.
 * @mend     Pair the items: the first with the first, the second with the second, and so on.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return [first, second] as unknown as [A, B][];
}
