/**
 * @belief   A pixel is either ink or paper.
 * @origin   Writing on paper is black and white.
 * @replaces 2-decode.ts
 * @does     gives only 0 and 255: every pixel goes to the nearer end.
 * @mend     Grey pixels stay grey: hand out the numbers of the file as they are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { greyMatrix, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  return greyMatrix(readPng(bytes)).map((row) => row.map((value) => (value < 128 ? 0 : 255)));
}
