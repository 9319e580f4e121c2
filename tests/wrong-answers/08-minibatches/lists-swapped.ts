/**
 * @belief   The labels are the result, so they come first.
 * @origin   The order of the two lists is taken for a matter of taste.
 * @replaces 1-zip.ts
 * @does     returns the list of the second items before the list of the first items.
 * @mend     The first items come first.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return [pairs.map(([, b]) => b), pairs.map(([a]) => a)] as unknown as [A[], B[]];
}
