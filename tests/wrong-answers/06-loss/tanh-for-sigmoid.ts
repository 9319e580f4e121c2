/**
 * @belief   Any S-shaped curve is the sigmoid.
 * @origin   tanh looks the same until one reads the axis.
 * @replaces 2-sigmoid.ts
 * @does     gives tanh, which goes from -1 to 1.
 * @mend     The sigmoid goes from 0 to 1, and it is 0.5 at 0. Use the formula 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return Math.tanh(x);
}
