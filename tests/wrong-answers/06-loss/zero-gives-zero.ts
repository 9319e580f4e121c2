/**
 * @belief   Without an input there is no output.
 * @origin   if (!x) is meant for undefined and catches 0.
 * @replaces 2-sigmoid.ts
 * @does     gives 0 for x = 0; 0.5 is right there.
 * @mend     0 is a number like any other. "if (!x)" is true for 0: leave it out.
 */
export function sigmoidOf(x: number): number {
  if (!x) return 0;
  return 1 / (1 + Math.exp(-x));
}
