/**
 * @belief   filter(keep) hands the member to keep, and nothing else.
 * @origin   It's the shortest way, and it works with functions that take one argument.
 * @replaces 1-lists.ts
 * @does     hands `keep` and `change` the place and the list as well. A function that takes more than one argument
 *           then gives something else.
 * @mend     Hand over the member alone: `(x) => keep(x)`.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.filter(keep).map(change);
}
