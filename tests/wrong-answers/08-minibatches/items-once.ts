/**
 * @belief   A list of labels holds each label once.
 * @origin   The question is taken for "which ones are there?".
 * @replaces 1-zip.ts
 * @does     keeps equal items only once in each list.
 * @mend     A Set drops what it has already. Keep all items, in lists.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return [[...new Set(pairs.map(([a]) => a))], [...new Set(pairs.map(([, b]) => b))]];
}
