/**
 * @belief   A picture is width by height, so the columns stand outside.
 * @origin   Sizes are named width first.
 * @replaces 2-decode.ts
 * @does     gives rows and columns swapped.
 * @mend     A matrix is a list of rows. greyMatrix makes them: hand its result out as it is.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { greyMatrix, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  const image = greyMatrix(readPng(bytes));
  return image[0]!.map((_, column) => image.map((row) => row[column]!));
}
