/**
 * @belief   [...firsts, ...seconds] holds the two lists.
 * @origin   The three dots are taken for a part of every list in brackets.
 * @replaces 1-zip.ts
 * @does     joins the first items and the second items into one flat list.
 * @mend     The result is two lists in a list: no dots before them.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return [...pairs.map(([a]) => a), ...pairs.map(([, b]) => b)] as unknown as [A[], B[]];
}
