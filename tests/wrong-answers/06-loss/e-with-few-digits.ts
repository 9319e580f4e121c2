/**
 * @belief   e is 2.718.
 * @origin   So it stands in many texts.
 * @replaces 2-sigmoid.ts
 * @does     counts with 2.718 for e: its results are a little off.
 * @mend     Use Math.exp(-x): it knows e with all its digits.
 */
export function sigmoidOf(x: number): number {
  const e = 2718 / 1000;
  return 1 / (1 + e ** -x);
}
