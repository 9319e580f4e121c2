/**
 * @belief   Where nothing is, nothing has to be done.
 * @origin   `value ? ... : 0`, or `if (value)`, passes over 0.
 * @replaces 4-ink.ts
 * @does     leaves 0 as it is and inverts all other numbers.
 * @mend     0 is a pixel like any other: it becomes 255. (A test such as `if (value)` passes over it, and 255 % 255
 *           is 0.)
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => (value ? 255 - value : 0)));
}
