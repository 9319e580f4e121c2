/**
 * @belief   Any S-shaped curve is the sigmoid.
 * @origin   tanh looks the same until one reads the axis.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoidOf: 1 / (1 + e^-x)
 * @says     is tanh, which goes from -1 to 1
 */
export function sigmoidOf(x: number): number {
  return Math.tanh(x);
}
