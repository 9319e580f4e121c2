/**
 * @belief   A fraction bar reaches as far as the line is long.
 * @origin   On paper it does; in a line of code it reaches to the next number.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoidOf: 1 / (1 + e^-x)
 * @says     without parentheses, division comes first
 */
export function sigmoidOf(x: number): number {
  return 1 / 1 + Math.exp(-x);
}
