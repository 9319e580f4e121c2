/**
 * @belief   One product is enough; each path goes on with it.
 * @origin   The variable is made before the loop over the paths.
 * @replaces 2-chain.ts
 * @does     begins the product of a path with what the path before gave.
 * @mend     Every path begins anew with 1. Make the variable for the product inside the loop over the paths.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  let [total, product] = [0, 1];
  for (const path of paths) {
    for (const slope of path) product *= slope;
    total += product;
  }
  return total;
}
