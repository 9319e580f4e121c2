/**
 * @way      Two loops, one inside the other, and no reduce.
 * @replaces 2-chain.ts
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  let arrived = 0;
  for (const path of paths) {
    let change = 1;
    for (const slope of path) change *= slope;
    arrived += change;
  }
  return arrived;
}
