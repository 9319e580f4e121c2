/**
 * @way      Reads the four bytes of a pixel as one number, and keeps its highest byte.
 * @replaces 2-decode.ts
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  const view = new DataView(data.buffer, data.byteOffset);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => view.getUint32(4 * (row * width + column)) >>> 24),
  );
}
