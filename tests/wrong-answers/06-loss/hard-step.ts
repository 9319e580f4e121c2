/**
 * @belief   The sigmoid decides: 0 or 1.
 * @origin   Its task is taken for its shape.
 * @replaces 2-sigmoid.ts
 * @does     gives a hard step: 0 up to 0, and 1 above it.
 * @mend     The sigmoid is smooth. Use the formula 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return x > 0 ? 1 : 0;
}
