/**
 * @belief   Change everything, then keep what is wanted.
 * @origin   [change(x) for x in list if keep(x)] reads from left to right.
 * @replaces 1-lists.ts
 * @does     asks `keep` about what `change` gave, not about the members of the list.
 * @mend     Ask `keep` about the members first, and change only those that stay.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.map((x) => change(x)).filter((x) => keep(x as unknown as A));
}
