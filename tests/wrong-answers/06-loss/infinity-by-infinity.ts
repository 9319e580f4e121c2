/**
 * @belief   Two forms that are equal on paper are equal.
 * @origin   Textbooks give e^x / (1 + e^x) as often as the other form.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoidOf: no overflow at ±1000
 * @says     is what Infinity / Infinity gives
 */
export function sigmoidOf(x: number): number {
  return Math.exp(x) / (1 + Math.exp(x));
}
