/**
 * @belief   A tidy number has six digits.
 * @origin   toFixed is how numbers are rounded for printing.
 * @replaces 2-sigmoid.ts
 * @does     returns a text, not a number.
 * @mend     toFixed makes a text. Return the number itself.
 */
export function sigmoidOf(x: number): number {
  return (1 / (1 + Math.exp(-x))).toFixed(6) as unknown as number;
}
