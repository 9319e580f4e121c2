/**
 * @belief   flat opens a list of lists.
 * @origin   It does, but all into the same list.
 * @replaces 1-zip.ts
 * @does     lays all items into one flat list, pair after pair.
 * @mend     The result is two lists: take item 0 of each pair for the one, item 1 for the other.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return pairs.flat() as unknown as [A[], B[]];
}
