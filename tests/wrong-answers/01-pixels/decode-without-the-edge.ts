/**
 * @belief   The empty edge is no part of the digit.
 * @origin   The lesson draws the digit without it.
 * @replaces 2-decode.ts
 * @does     leaves out empty rows at the top and at the bottom.
 * @mend     Every row of the file is a row of the matrix, also where all its pixels are 0.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { greyMatrix, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  const image = greyMatrix(readPng(bytes));
  const isInked = (row: readonly number[]) => row.some((value) => value > 0);
  return image.slice(image.findIndex(isInked), image.findLastIndex(isInked) + 1);
}
