/**
 * @belief   map is enough.
 * @origin   The condition stands at the end of the notation and is overlooked.
 * @replaces 1-lists.ts
 * @does     changes every member; `keep` decides nothing.
 * @mend     Ask `keep` about every member, and drop those for which it says false.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.map((x) => change(x));
}
