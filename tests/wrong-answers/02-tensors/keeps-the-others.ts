/**
 * @belief   filter takes out what the question is true for.
 * @origin   In everyday words a filter holds something back.
 * @replaces 1-lists.ts
 * @does     keeps the members for which `keep` says false.
 * @mend     A member stays when `keep` says true. `filter` keeps what its question is true for.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.filter((x) => !keep(x)).map((x) => change(x));
}
