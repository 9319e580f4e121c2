/**
 * @belief   Pictures are digits of 28 by 28.
 * @origin   The digits of the sample are.
 * @replaces 2-decode.ts
 * @does     leaves out what lies beyond 28 rows or 28 columns.
 * @mend     A picture may have any size: take all that its width and height say.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { greyMatrix, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  return greyMatrix(readPng(bytes))
    .slice(0, 28)
    .map((row) => row.slice(0, 28));
}
