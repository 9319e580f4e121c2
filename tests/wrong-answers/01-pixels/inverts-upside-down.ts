/**
 * @belief   To invert a picture is to turn it over.
 * @origin   The word means "turn upside down" in everyday language.
 * @replaces 4-ink.ts
 * @does     turns the picture upside down and leaves the numbers as they are.
 * @mend     Every pixel keeps its place. It is the numbers that change: full becomes empty.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.toReversed().map((row) => row.toReversed());
}
