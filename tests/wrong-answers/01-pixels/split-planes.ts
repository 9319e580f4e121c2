/**
 * @belief   All red bytes come first, then all green ones, then all blue ones.
 * @origin   PyTorch keeps an image that way: channels, rows, columns.
 * @replaces 3-channels.ts
 * @does     reads the list as if all red bytes came first, then all green ones, then all blue ones.
 * @mend     The colours of one pixel stand together, four bytes with alpha. channel takes one of them from every
 *           pixel.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function splitChannels({ width, height, data }: Picture): Channels {
  const plane = (which: number): Matrix =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => data[(which * height + row) * width + column]!),
    );
  return { red: plane(0), green: plane(1), blue: plane(2) };
}
