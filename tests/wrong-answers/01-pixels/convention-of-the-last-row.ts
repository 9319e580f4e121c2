/**
 * @belief   The mean of the rows' sums is found in one loop.
 * @origin   `sum = 0` stands inside the loop over the rows, so every row begins anew.
 * @replaces 4-ink.ts
 * @does     takes the mean of the last row only.
 * @mend     The sum has to begin at 0 once, before the first row, and not again for every row.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  let [sum, count] = [0, 0];
  for (const row of image) {
    [sum, count] = [0, 0];
    for (const value of row) {
      sum += value;
      count++;
    }
  }
  return sum / count < 128 ? "ink" : "light";
}
