/**
 * @belief   Members that don't stay are left as they were.
 * @origin   One `map` with a condition inside seems to do both jobs.
 * @replaces 1-lists.ts
 * @does     leaves the members for which `keep` says false in the result, unchanged.
 * @mend     `map` keeps every member. Drop those that don't stay with `filter` first.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): (A | B)[] {
  return list.map((x) => (keep(x) ? change(x) : x));
}
