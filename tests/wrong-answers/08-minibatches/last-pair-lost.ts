/**
 * @belief   The last index is length - 1, so the loop ends before it.
 * @origin   Off by one: < and length - 1 are used together.
 * @replaces 1-zip.ts
 * @does     leaves out the last pair.
 * @mend     The last place is length − 1, and it belongs to the list: go on while i < length.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  const pairs: [A, B][] = [];
  for (let i = 0; i < first.length - 1; i++) pairs.push([first[i] as A, second[i] as B]);
  return pairs;
}
