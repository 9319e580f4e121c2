/**
 * @belief   The sigmoid decides: 0 or 1.
 * @origin   Its task is taken for its shape.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoidOf: 1 / (1 + e^-x)
 * @says     is a hard step from 0 to 1
 */
export function sigmoidOf(x: number): number {
  return x > 0 ? 1 : 0;
}
