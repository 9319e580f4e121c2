/**
 * @belief   A function may be called as often as one likes.
 * @origin   The result is made once to look at it and once to keep it.
 * @replaces 1-lists.ts
 * @does     calls `change` twice for a member that stays.
 * @mend     Call it once for each member, and keep what it gives in a variable.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const made: B[] = [];
  for (const x of list) {
    if (keep(x) && [change(x)].length === 1) made.push(change(x));
  }
  return made;
}
