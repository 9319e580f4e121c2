/**
 * @belief   Full is 1.
 * @origin   In many programs, and later in this course, pixels go from 0 to 1.
 * @replaces 4-ink.ts
 * @does     gives 1 minus each pixel.
 * @mend     Our pixels go from 0 to 255: full is 255.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => 1 - value));
}
