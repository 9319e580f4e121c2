/**
 * @belief   The results have four digits, as in the lesson.
 * @origin   toFixed makes a tidy number.
 * @replaces 2-sigmoid.ts
 * @does     rounds its result to four digits.
 * @mend     The example shows four digits for the reader. Return the number as it is.
 */
export function sigmoidOf(x: number): number {
  return Number((1 / (1 + Math.exp(-x))).toFixed(4));
}
