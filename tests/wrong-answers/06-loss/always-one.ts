/**
 * @belief   1 / 1 + e^-x needs no parentheses, and what is above 1 is cut off.
 * @origin   The wrong formula gives numbers above 1, and Math.min makes them look right.
 * @replaces 2-sigmoid.ts
 * @does     gives 1 for every x.
 * @mend     Check the parentheses: the whole of 1 + e^-x stands below the line. What is cut off at 1
 *           afterwards is 1 everywhere.
 */
export function sigmoidOf(x: number): number {
  return Math.min(1, 1 / 1 + Math.exp(-x));
}
