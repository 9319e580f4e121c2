/**
 * @way      Takes another form of the curve on each side of 0.
 * @replaces 2-sigmoid.ts
 */
export function sigmoidOf(x: number): number {
  const e = Math.exp(-Math.abs(x));
  return x >= 0 ? 1 / (1 + e) : e / (1 + e);
}
