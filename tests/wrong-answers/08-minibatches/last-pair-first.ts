/**
 * @belief   unshift adds a pair to the list.
 * @origin   It does, at the front.
 * @replaces 1-zip.ts
 * @does     has the pairs in reverse order: the last one comes first.
 * @mend     The first items make the first pair. Walk from 0 upwards, or put each new pair behind the
 *           others.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  const pairs: [A, B][] = [];
  for (const [i, item] of first.entries()) pairs.unshift([item, second[i] as B]);
  return pairs;
}
