/**
 * @belief   Equal members get the same answer from keep.
 * @origin   A Set remembers quickly which members stay.
 * @replaces 1-lists.ts
 * @does     lets a member stay when keep said yes to an equal one: each of the two has an answer of its own.
 * @mend     Decide about each place in the list by what keep said there.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const kept = new Set(list.filter((x) => keep(x)));
  return list.filter((x) => kept.has(x)).map((x) => change(x));
}
