/**
 * @belief   null means: nothing came out.
 * @origin   It's used as the mark of a dropped member and filtered out at the end.
 * @replaces 1-lists.ts
 * @does     loses results that are null.
 * @mend     What `change` gives may be anything. Filter the members by `keep`, not the results.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const results = list.map((x) => (keep(x) ? change(x) : null));
  return results.filter((result) => result !== null) as B[];
}
