/**
 * @belief   The change takes the strongest path.
 * @origin   Current and water look for the easiest way.
 * @replaces 2-chain.ts
 * @does     gives what arrives on the path that brings the most, and 0 when there is none.
 * @mend     The change goes along all paths at once. Add up what arrives on each.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  if (paths.length === 0) return 0;
  return Math.max(...paths.map((path) => path.reduce((product, slope) => product * slope, 1)));
}
