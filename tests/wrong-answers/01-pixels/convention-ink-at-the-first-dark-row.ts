/**
 * @belief   As soon as a row says it, it is decided.
 * @origin   A return inside the loop looks like saving work.
 * @replaces 4-ink.ts
 * @does     says "ink" as soon as the mean of one row is below 128.
 * @mend     One dark row is not the picture. Add up all pixels first, divide by how many there are, then compare
 *           with 128.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const means = image.map((row) => row.reduce((sum, value) => sum + value, 0) / row.length);
  return means.some((mean) => mean < 128) ? "ink" : "light";
}
