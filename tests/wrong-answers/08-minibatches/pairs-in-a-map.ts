/**
 * @belief   A Map is a list of pairs.
 * @origin   Both hold keys with their values, and [...map] even looks like it.
 * @replaces 1-zip.ts
 * @does     keeps one pair only for equal items of the first list, with the partner of the last of them.
 * @mend     A Map keeps one value for each key. Collect the pairs in a list: equal items may come often,
 *           labels do.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return [...new Map(first.map((item, i): [A, B] => [item, second[i] as B]))];
}
