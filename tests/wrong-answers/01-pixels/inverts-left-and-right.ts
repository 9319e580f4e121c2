/**
 * @belief   Inverted is mirrored.
 * @origin   A mirror shows everything the other way round.
 * @replaces 4-ink.ts
 * @does     reverses every row and leaves the numbers as they are.
 * @mend     Every pixel keeps its place. It is the numbers that change: full becomes empty.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.toReversed());
}
