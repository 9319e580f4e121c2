/**
 * @belief   Where nothing true comes, the list is at its end.
 * @origin   A loop is written with `x = list[i]` as its condition.
 * @replaces 1-lists.ts
 * @does     stops at the first member that counts as false (0, an empty text, false, null, NaN).
 * @mend     Go on as long as there are members: `for (const x of list)`.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const result: B[] = [];
  for (let i = 0; list[i]; i++) {
    const member = list[i]!;
    if (keep(member)) result.push(change(member));
  }
  return result;
}
