/**
 * @belief   The file means light, and we want ink.
 * @origin   The lesson draws the digits black on white.
 * @replaces 2-decode.ts
 * @does     gives 255 minus every pixel.
 * @mend     Decoding changes no number. What the numbers stand for comes later (section 4).
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { greyMatrix, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  return greyMatrix(readPng(bytes)).map((row) => row.map((value) => 255 - value));
}
