/**
 * @belief   The pairs need copies of the items, so that the lists stay as they are.
 * @origin   structuredClone copies what lies inside, too. But not everything can be copied.
 * @replaces 1-zip.ts
 * @does     puts copies of the items into the pairs, and throws an error for an item that can't be copied,
 *           such as a function.
 * @mend     Put the items themselves into the pairs: [item, partner]. The lists stay as they are by that.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length) throw new Error(`zip: ${first.length} and ${second.length}`);
  return first.map((item, i) => structuredClone([item, second[i] as B]));
}
