/**
 * @belief   Where something is becomes nothing, and where nothing is becomes full.
 * @origin   `value ? 0 : 255` is the shortest way to turn something round.
 * @replaces 4-ink.ts
 * @does     gives 255 for 0, and 0 for every other number.
 * @mend     Grey stays grey: each pixel becomes its own distance from 255.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => (value ? 0 : 255)));
}
