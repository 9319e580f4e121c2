/**
 * @belief   Black and white change places.
 * @origin   0 and 255 are the two numbers that the lesson talks about most.
 * @replaces 4-ink.ts
 * @does     swaps 0 and 255 and leaves all other numbers as they are.
 * @mend     Grey changes, too: 1 becomes 254, 100 becomes 155. One rule fits all numbers.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  const swapped = new Map([
    [0, 255],
    [255, 0],
  ]);
  return image.map((row) => row.map((value) => swapped.get(value) ?? value));
}
