/**
 * @way      Takes every fourth byte from the first blue one on, and cuts the list into rows.
 * @replaces 2-decode.ts
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  const rest = [...data].filter((_, place) => place % 4 === 2);
  const rows: Matrix = [];
  while (rows.length < height) rows.push(rest.splice(0, width));
  return rows;
}
