/**
 * @belief   Slopes add up, along a path and over the paths.
 * @origin   Only one of the two rules is remembered.
 * @replaces 2-chain.ts
 * @fails    2-chain > overPaths · multiply along a path, add over the paths
 * @says     is the sum of all links
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  return paths.flat().reduce((all, slope) => all + slope, 0);
}
