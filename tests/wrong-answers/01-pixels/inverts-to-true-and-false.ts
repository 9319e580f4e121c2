/**
 * @belief   ! turns a value into its opposite.
 * @origin   It does so for true and false; it makes one of the two from a number.
 * @replaces 4-ink.ts
 * @does     gives true for 0 and false for every other number.
 * @mend     The opposite of a pixel is a number: its distance from 255.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): boolean[][] {
  return image.map((row) => row.map((value) => !value));
}
