/**
 * @belief   Add along a path, multiply over the paths.
 * @origin   Both rules are remembered, the wrong way round.
 * @replaces 2-chain.ts
 * @does     adds along each path and multiplies over the paths.
 * @mend     Exchange the two: multiply along each path, then add what the paths give.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  return paths.reduce((product, path) => product * path.reduce((sum, slope) => sum + slope, 0), 1);
}
