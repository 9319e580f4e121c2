/**
 * @belief   Two results are returned in an object with names.
 * @origin   In TypeScript that is often the better way.
 * @replaces 1-zip.ts
 * @does     returns an object with two lists.
 * @mend     The result is a list of two lists: [firsts, seconds].
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const lists = { first: pairs.map(([a]) => a), second: pairs.map(([, b]) => b) };
  return lists as unknown as [A[], B[]];
}
