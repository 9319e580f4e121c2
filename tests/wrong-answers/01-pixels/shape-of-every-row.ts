/**
 * @belief   The size of a picture is the lengths of its rows.
 * @origin   Each part of the shape is "the length of something".
 * @replaces 1-matrix.ts
 * @does     gives the length of every row, and not how many rows there are.
 * @mend     Two numbers are asked for: how many rows there are, and how long one of them is.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  return image.map((row) => row.length) as [number, number];
}
