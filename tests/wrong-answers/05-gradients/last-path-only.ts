/**
 * @belief   The result is there when the last path has been followed.
 * @origin   The variable is set anew for each path, with = for +=.
 * @replaces 2-chain.ts
 * @does     gives what arrives on the last path, and 0 when there is none.
 * @mend     Each path adds its part to what has arrived already: += and not =.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  let total = 0;
  for (const path of paths) total = path.reduce((product, slope) => product * slope, 1);
  return total;
}
