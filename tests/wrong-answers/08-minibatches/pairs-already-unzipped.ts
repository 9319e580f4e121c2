/**
 * @belief   A list of pairs holds both already, so there is nothing to do.
 * @origin   That rows and columns change places isn't seen.
 * @replaces 1-zip.ts
 * @does     returns the pairs as they are.
 * @mend     Collect all first items in one list and all second items in another.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return [...pairs] as unknown as [A[], B[]];
}
