/**
 * @belief   It is only the reading that changes, not the numbers.
 * @origin   The lesson says that one file can be read in two ways.
 * @replaces 4-ink.ts
 * @does     gives a copy of the picture, with the same numbers.
 * @mend     Here the numbers themselves change places: 0 with 255, 1 with 254, and so on.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => [...row]);
}
