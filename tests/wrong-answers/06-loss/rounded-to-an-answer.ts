/**
 * @belief   The sigmoid says 0 or 1.
 * @origin   Its task is taken for its result.
 * @replaces 2-sigmoid.ts
 * @does     rounds its result to 0 or 1.
 * @mend     The sigmoid gives any number between 0 and 1. Leave out the rounding.
 */
export function sigmoidOf(x: number): number {
  return Math.round(1 / (1 + Math.exp(-x)));
}
