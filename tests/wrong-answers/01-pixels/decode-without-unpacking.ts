/**
 * @belief   The bytes of the file are the pixels.
 * @origin   A file of pixels without compression exists, too (PGM, BMP).
 * @replaces 2-decode.ts
 * @does     takes the file's own bytes for the pixels: they are still packed.
 * @mend     A PNG file is compressed. readPng unpacks it; greyMatrix needs what readPng gives.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  const { width, height } = readPng(bytes);
  return Array.from({ length: height }, (_, row) => [...bytes.subarray(row * width, (row + 1) * width)]);
}
