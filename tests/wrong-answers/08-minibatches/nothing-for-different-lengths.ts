/**
 * @belief   What can't be paired gives no pairs.
 * @origin   An empty result is a polite way to say no; nobody hears it.
 * @replaces 1-zip.ts
 * @does     returns an empty list when the lengths differ, without an error.
 * @mend     Nobody notices an empty list. Throw an Error that holds both lengths.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length) return [];
  return first.map((item, i) => [item, second[i] as B]);
}
