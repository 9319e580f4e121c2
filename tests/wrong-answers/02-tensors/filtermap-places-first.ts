/**
 * @belief   The members that stay can be noted by their places, which indexOf knows.
 * @origin   It compares with `===`, and NaN isn't equal to itself.
 * @replaces 1-lists.ts
 * @does     looks the members that stay up with `indexOf`. For NaN that gives -1, and at -1 there is nothing: change gets undefined.
 * @mend     Hand the member itself to `change`, as `keep` got it; no place is needed.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const places = list.filter((x) => keep(x)).map((x) => list.indexOf(x));
  return places.map((place) => change(list[place] as A));
}
