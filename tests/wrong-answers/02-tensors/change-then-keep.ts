/**
 * @belief   Change everything, then keep what is wanted.
 * @origin   [change(x) for x in list if keep(x)] reads from left to right.
 * @replaces 1-lists.ts
 * @fails    1-lists > Q4 · filterMap keeps, then changes
 * @says     keep was asked about the changed numbers
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.map((x) => change(x)).filter((x) => keep(x as unknown as A));
}
