/**
 * @belief   Two paths that bring the same are one path.
 * @origin   A Set seems to be tidy.
 * @replaces 2-chain.ts
 * @does     counts paths that bring the same number only once.
 * @mend     Two paths may bring the same number, and both count. Add them all.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  const each = new Set(paths.map((path) => path.reduce((product, slope) => product * slope, 1)));
  return [...each].reduce((sum, one) => sum + one, 0);
}
