/**
 * @belief   Ink becomes paper, and paper becomes ink.
 * @origin   Writing on paper is black and white.
 * @replaces 4-ink.ts
 * @does     gives only 0 and 255: what is above the middle becomes 0, the rest 255.
 * @mend     Grey stays grey: each pixel becomes its own distance from 255.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => (value < 128 ? 255 : 0)));
}
