/**
 * @belief   What counts as false is what was filtered out.
 * @origin   One map gives either the change or false, and a filter(Boolean) cleans up.
 * @replaces 1-lists.ts
 * @does     loses results that count as false: 0, false, an empty text, null, undefined.
 * @mend     Filter by `keep` alone, and before the change. What `change` gives may be anything.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.map((x) => keep(x) && change(x)).filter(Boolean) as B[];
}
