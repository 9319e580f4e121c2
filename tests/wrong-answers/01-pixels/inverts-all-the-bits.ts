/**
 * @belief   To invert a number is to turn all its bits round.
 * @origin   `~` is called "bitwise NOT". In a single byte it would be right; but JavaScript's numbers have 32 bits
 *           there.
 * @replaces 4-ink.ts
 * @does     gives −1 minus each pixel.
 * @mend     ~ turns 32 bits round, not eight. Take the distance from 255.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => ~value));
}
