/**
 * @belief   Collect the new numbers.
 * @origin   flatMap, or one list to push into, looks like the short form.
 * @replaces 4-ink.ts
 * @does     gives the right numbers in one list, without rows.
 * @mend     A matrix is a list of rows: make one list for every row (map, not flatMap).
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): number[] {
  return image.flatMap((row) => row.map((value) => 255 - value));
}
