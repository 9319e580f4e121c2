/**
 * @belief   A change that isn't used does no harm.
 * @origin   The results are made first and picked by the place of their members.
 * @replaces 1-lists.ts
 * @does     calls `change` with members that don't stay, too.
 * @mend     `change` may not know what to do with them. Ask `keep` first, and call `change` only for those that stay.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.map((x) => change(x)).filter((_, place) => keep(list[place]!));
}
