/**
 * @belief   reduce needs no first value when one only multiplies.
 * @origin   It works for every path that has a link.
 * @replaces 2-chain.ts
 * @does     throws an error when a path has no links.
 * @mend     Tell the inner reduce what to begin with: a path without links has the slope 1.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  return paths.reduce((sum, path) => sum + path.reduce((product, slope) => product * slope), 0);
}
