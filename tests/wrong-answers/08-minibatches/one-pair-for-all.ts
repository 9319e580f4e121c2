/**
 * @belief   new Array(n).fill([]) makes n lists.
 * @origin   It prints like n lists, but is one list n times.
 * @replaces 1-zip.ts
 * @does     returns one and the same pair again and again: it holds the last two items.
 * @mend     fill puts the same list at every place. Make a new pair for each place, [a, b] inside the loop.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  const pairs: [A, B][] = new Array(first.length).fill([]);
  for (const [i, item] of first.entries()) {
    pairs[i]![0] = item;
    pairs[i]![1] = second[i] as B;
  }
  return pairs;
}
