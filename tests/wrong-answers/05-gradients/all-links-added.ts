/**
 * @belief   Slopes add up, along a path and over the paths.
 * @origin   Only one of the two rules is remembered.
 * @replaces 2-chain.ts
 * @does     adds the slopes of all links on all paths.
 * @mend     Along a path slopes multiply. Only what the paths give is added up.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  return paths.flat().reduce((all, slope) => all + slope, 0);
}
