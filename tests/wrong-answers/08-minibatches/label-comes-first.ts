/**
 * @belief   The order inside a pair doesn't matter.
 * @origin   In many tables the name of a thing comes before the thing.
 * @replaces 1-zip.ts
 * @does     puts the item of the second list first in each pair.
 * @mend     In each pair the item of `first` comes first, then its partner from `second`.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return second.map((item, i) => [item, first[i]]) as unknown as [A, B][];
}
