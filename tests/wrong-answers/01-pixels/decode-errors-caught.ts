/**
 * @belief   What is no picture is a picture without rows.
 * @origin   A function must not fail.
 * @replaces 2-decode.ts
 * @does     returns an empty matrix when the bytes are no PNG.
 * @mend     There is nothing to catch: whoever calls must learn that the file is broken.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { greyMatrix, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  try {
    return greyMatrix(readPng(bytes));
  } catch {
    return [];
  }
}
