/**
 * @belief   The list is cut after every `height` pixels.
 * @origin   Rows and height belong together in one's mind.
 * @replaces 2-decode.ts
 * @does     cuts the list of pixels into rows that are as long as the picture is high.
 * @mend     A row is as long as the picture is wide.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ height, data }: Picture): Matrix {
  const pixels = [...data].filter((_, place) => place % 4 === 0);
  const rows: Matrix = [];
  for (let start = 0; start < pixels.length; start += height) rows.push(pixels.slice(start, start + height));
  return rows;
}
