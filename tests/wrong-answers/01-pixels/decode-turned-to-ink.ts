/**
 * @belief   A digit is ink on paper, so a light picture is turned round when it is read.
 * @origin   The lesson speaks of paper as 0.
 * @replaces 2-decode.ts
 * @does     gives 255 minus every pixel when the picture is light: when its mean is 128 or more.
 * @mend     Decoding changes no number. What the numbers stand for comes later (section 4).
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { greyMatrix, readPng } from "#work/01-pixels/2-decode.ts";
import { conventionOf, invert } from "#work/01-pixels/4-ink.ts";

export function decode(bytes: Uint8Array): Matrix {
  const image = greyMatrix(readPng(bytes));
  return conventionOf(image) === "light" ? invert(image) : image;
}
