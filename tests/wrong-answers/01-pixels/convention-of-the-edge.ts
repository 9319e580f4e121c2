/**
 * @belief   The edge of a picture is paper, so it tells.
 * @origin   In every digit of the data set it is empty.
 * @replaces 4-ink.ts
 * @does     takes the mean of the pixels at the edge only.
 * @mend     All pixels count, those inside, too.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const isEdge = (place: number, length: number) => place === 0 || place === length - 1;
  const pixels = image.flatMap((line, row) =>
    line.filter((_, column) => isEdge(row, image.length) || isEdge(column, line.length)),
  );
  return pixels.reduce((sum, value) => sum + value, 0) / pixels.length < 128 ? "ink" : "light";
}
