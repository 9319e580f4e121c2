/**
 * @belief   The place of a member is found with indexOf.
 * @origin   It works as long as no member comes twice.
 * @replaces 1-lists.ts
 * @does     gives one result for members that are equal: the second of them is lost.
 * @mend     `indexOf` finds the first equal member each time. `push` each result, or use `filter` and `map`.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const result: B[] = [];
  for (const x of list) if (keep(x)) result[list.indexOf(x)] = change(x);
  return result.filter(() => true);
}
