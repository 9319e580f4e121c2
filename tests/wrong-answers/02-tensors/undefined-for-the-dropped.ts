/**
 * @belief   Where the function of map returns nothing, nothing gets into the list.
 * @origin   An `if` without an `else` looks like a filter.
 * @replaces 1-lists.ts
 * @does     has undefined in its result wherever a member was to be dropped.
 * @mend     `map` keeps every place. Use `filter` to drop members.
 */
export function filterMap<A, B>(
  list: readonly A[],
  keep: (x: A) => boolean,
  change: (x: A) => B,
): (B | undefined)[] {
  return list.map((x) => (keep(x) ? change(x) : undefined));
}
