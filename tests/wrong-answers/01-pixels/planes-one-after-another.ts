/**
 * @belief   All red bytes come first, then all green ones, then all blue ones.
 * @origin   PyTorch keeps an image that way: channels, rows, columns.
 * @replaces 3-channels.ts
 * @does     reads the list as if all red bytes came first, then all green ones, then all blue ones.
 * @mend     The colours of one pixel stand together, four bytes with alpha. Go to the pixel first, then on to the
 *           colour.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): Matrix {
  const start = which * width * height;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[start + row * width + column]!),
  );
}
