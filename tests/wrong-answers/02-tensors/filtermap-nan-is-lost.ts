/**
 * @belief   indexOf finds the place of every member again.
 * @origin   It compares with `===`, and NaN isn't equal to itself.
 * @replaces 1-lists.ts
 * @does     looks each member up with `indexOf`, which never finds NaN: such a member is lost.
 * @mend     Ask `keep` about each member when you come to it, without looking it up.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const stays = list.map((x) => keep(x));
  return list.filter((x) => stays[list.indexOf(x)]).map((x) => change(x));
}
