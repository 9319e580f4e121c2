/**
 * @belief   map is enough.
 * @origin   The condition stands at the end of the notation and is overlooked.
 * @replaces 1-lists.ts
 * @fails    1-lists > Q4 · filterMap keeps, then changes
 * @says     is every member changed. keep was not asked
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.map((x) => change(x));
}
