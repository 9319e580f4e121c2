/**
 * @belief   filter takes out what the question is true for.
 * @origin   In everyday words a filter holds something back.
 * @replaces 1-lists.ts
 * @fails    1-lists > Q4 · filterMap keeps, then changes
 * @says     is the members that were to go, changed
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.filter((x) => !keep(x)).map((x) => change(x));
}
