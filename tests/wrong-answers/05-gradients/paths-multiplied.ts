/**
 * @belief   All slopes are multiplied.
 * @origin   The chain rule is stretched from one path to all of them.
 * @replaces 2-chain.ts
 * @does     multiplies the slopes of all links on all paths.
 * @mend     Multiply only along a path. What the paths give is added: the change arrives on each of them.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  return paths.flat().reduce((all, slope) => all * slope, 1);
}
