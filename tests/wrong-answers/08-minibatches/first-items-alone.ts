/**
 * @belief   To unzip is to get the first items back.
 * @origin   zip started from the pictures, so its way back seems to end there.
 * @replaces 1-zip.ts
 * @does     returns the list of the first items alone.
 * @mend     The second items make a list of their own: return both, in a list of two.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return pairs.map(([a]) => a) as unknown as [A[], B[]];
}
