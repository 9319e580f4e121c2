/**
 * @belief   The gradient is the slope of all numbers together.
 * @origin   "The gradient" is one word, so it's thought to be one number.
 * @replaces 1-slope.ts
 * @does     gives a single slope: the sum of them all.
 * @mend     There is one slope for each number. Give them back as a list, in the order of the numbers.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const each = at.map((number, i) => (f(at.with(i, number + h)) - f(at.with(i, number - h))) / (2 * h));
  return [each.reduce((sum, one) => sum + one, 0)];
}
