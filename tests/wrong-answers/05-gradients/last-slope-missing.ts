/**
 * @belief   The last number has the place length - 1, so the loop ends before it.
 * @origin   Two ways to write the end of a loop are mixed up.
 * @replaces 1-slope.ts
 * @does     gives one slope too few: that of the last number is missing.
 * @mend     There is one slope for each number. Let the loop run while i < at.length.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const found: number[] = [];
  for (let i = 0; i < at.length - 1; i++) {
    found.push((f(at.with(i, at[i]! + h)) - f(at.with(i, at[i]! - h))) / (2 * h));
  }
  return found;
}
