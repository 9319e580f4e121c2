/**
 * @belief   The bytes of the file are what greyMatrix needs.
 * @origin   Both are lists of bytes.
 * @replaces 2-decode.ts
 * @does     gives an empty matrix: what it hands to greyMatrix has no width and no height.
 * @mend     greyMatrix needs an unpacked picture. readPng makes one from the bytes.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { greyMatrix, type Picture } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  return greyMatrix(bytes as unknown as Picture);
}
