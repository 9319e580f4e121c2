/**
 * @belief   All slopes are multiplied.
 * @origin   The chain rule is stretched from one path to all of them.
 * @replaces 2-chain.ts
 * @fails    2-chain > overPaths · multiply along a path, add over the paths
 * @says     is the product of the paths
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  return paths.flat().reduce((all, slope) => all * slope, 1);
}
