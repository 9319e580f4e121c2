/**
 * @belief   A path without links carries nothing, so it adds 0.
 * @origin   An empty list sounds like "nothing".
 * @replaces 2-chain.ts
 * @does     counts a path without links as 0.
 * @mend     A path without links changes nothing: its slope is 1, as in chain. Begin each product with 1.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  let total = 0;
  for (const path of paths) {
    if (path.length > 0) total += path.reduce((a, b) => a * b);
  }
  return total;
}
