/**
 * @belief   To get a gradient, move the parameters a little.
 * @origin   "Move each number" is done to all of them together.
 * @replaces 1-slope.ts
 * @fails    1-slope > Q18 · slopes: at [3, 4, 10] the sum of squares gives [6, 8, 20]
 * @says     is what moving all numbers at once gives
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const moved = (by: number): number => f(at.map((number) => number + by));
  return at.map(() => (moved(h) - moved(-h)) / (2 * h));
}
