/**
 * @belief   A network wants numbers from 0 to 1.
 * @origin   Many programs divide by 255 as soon as they load a picture.
 * @replaces 2-decode.ts
 * @does     divides every pixel by 255.
 * @mend     Here a pixel is a whole number from 0 to 255: hand out what greyMatrix gives.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { greyMatrix, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  return greyMatrix(readPng(bytes)).map((row) => row.map((value) => value / 255));
}
