/**
 * @belief   Where second[i] is undefined, the partner is missing.
 * @origin   Behind the end of a list lies undefined. It may lie in a list, too.
 * @replaces 1-zip.ts
 * @does     refuses a list in which an item is undefined, though the lengths are the same.
 * @mend     Compare the two lengths, not the items: an item can be anything.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  if (first.includes(undefined as A) || second.includes(undefined as B))
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return first.map((item, i) => [item, second[i] as B]);
}
