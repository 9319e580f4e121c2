/**
 * @belief   To get a gradient, move the parameters a little.
 * @origin   "Move each number" is done to all of them together.
 * @replaces 1-slope.ts
 * @does     moves all numbers at once, and gives the slope of that for each of them.
 * @mend     Move one number at a time, and leave the others where they are.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const moved = (by: number): number => f(at.map((number) => number + by));
  return at.map(() => (moved(h) - moved(-h)) / (2 * h));
}
