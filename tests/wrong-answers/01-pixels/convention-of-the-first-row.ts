/**
 * @belief   The top row is paper, so it tells.
 * @origin   In every digit of the data set it is empty.
 * @replaces 4-ink.ts
 * @does     takes the mean of the first row only.
 * @mend     All pixels count, those of every row.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const [row] = image;
  return row!.reduce((sum, value) => sum + value, 0) / row!.length < 128 ? "ink" : "light";
}
