/**
 * @belief   An input reaches the result on one path.
 * @origin   It is true of every example with a straight chain.
 * @replaces 2-chain.ts
 * @fails    2-chain > overPaths · multiply along a path, add over the paths
 * @says     is the first path alone
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  return (paths[0] ?? []).reduce((all, slope) => all * slope, 1);
}
