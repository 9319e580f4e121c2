/**
 * @belief   pairs[0] is the first items, pairs[1] the second ones.
 * @origin   In a table one can ask for a column like that; in a list of pairs the first index is the pair.
 * @replaces 1-zip.ts
 * @does     returns the first and the second pair, and looks at no other.
 * @mend     Go through all pairs, and take one item of each.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return [pairs[0], pairs[1]] as unknown as [A[], B[]];
}
