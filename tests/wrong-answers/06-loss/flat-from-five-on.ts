/**
 * @belief   Beyond 5 it is 1 anyway.
 * @origin   The overflow is cured by cutting the curve off.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoidOf: symmetric, rising, never below 0 or above 1
 * @says     means that the curve is flat or falls somewhere
 */
export function sigmoidOf(x: number): number {
  if (x > 9) return 1;
  if (x < -9) return 0;
  return 1 / (1 + Math.exp(-x));
}
