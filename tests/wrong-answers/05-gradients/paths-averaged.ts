/**
 * @belief   The change splits over the paths, so the paths are averaged.
 * @origin   Water in pipes splits; a change doesn't.
 * @replaces 2-chain.ts
 * @does     gives the mean of the paths.
 * @mend     The whole change goes along every path. All that arrives adds up.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  if (paths.length === 0) return 0;
  const each = paths.map((path) => path.reduce((product, slope) => product * slope, 1));
  return each.reduce((sum, one) => sum + one, 0) / paths.length;
}
