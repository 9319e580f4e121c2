/**
 * @belief   slice(0, i), the moved number and slice(i) make the list with one number replaced.
 * @origin   slice counts from a place on, and the place itself is forgotten.
 * @replaces 1-slope.ts
 * @does     hands f a list with one number more: the old number stands behind the moved one.
 * @mend     Go on with slice(i + 1), or use with(i, ...), which replaces a number.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const moved = (i: number, by: number): number[] => [...at.slice(0, i), at[i]! + by, ...at.slice(i)];
  return at.map((_, i) => (f(moved(i, h)) - f(moved(i, -h))) / (2 * h));
}
