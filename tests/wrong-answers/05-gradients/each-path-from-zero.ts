/**
 * @belief   A reduce begins with 0.
 * @origin   It does for sums, and the sum outside does begin so.
 * @replaces 2-chain.ts
 * @does     gives 0, whatever the paths are.
 * @mend     Multiply along each path, and add what they give. Two starts are needed: 0 for the sum over the paths, 1 for
 *           the product along a path.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  return paths.reduce((sum, path) => sum + path.reduce((product, slope) => product * slope, 0), 0);
}
