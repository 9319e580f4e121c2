/**
 * @belief   ([b]) takes b, the second item.
 * @origin   The letter is taken for the name of the item; it is the place that counts.
 * @replaces 1-zip.ts
 * @does     returns the list of the first items twice.
 * @mend     In ([a]) the name doesn't matter: it always takes item 0. ([, b]) leaves out the first and
 *           takes the second.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return [pairs.map(([a]) => a), pairs.map(([b]) => b)] as unknown as [A[], B[]];
}
