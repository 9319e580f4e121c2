/**
 * @belief   An input reaches the result on one path.
 * @origin   It is true of every example with a straight chain.
 * @replaces 2-chain.ts
 * @does     gives what arrives on the first path, and 1 when there is none.
 * @mend     A change goes along all paths at once. Add up what arrives on each; without any path that's 0.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  return (paths[0] ?? []).reduce((all, slope) => all * slope, 1);
}
