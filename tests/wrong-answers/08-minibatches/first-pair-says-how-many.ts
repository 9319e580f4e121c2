/**
 * @belief   There are as many lists as the first pair has items.
 * @origin   A transposed table is made that way; without a row it has no columns.
 * @replaces 1-zip.ts
 * @does     returns one empty list, where two belong, when there are no pairs.
 * @mend     Make both lists before you look at a pair: no pairs give [[], []].
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return (pairs[0] ?? []).map((_, i) => pairs.map((pair) => pair[i])) as unknown as [A[], B[]];
}
