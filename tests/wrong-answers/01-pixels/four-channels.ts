/**
 * @belief   A colour picture is four matrices.
 * @origin   The file has four numbers per pixel.
 * @replaces 3-channels.ts
 * @does     gives a fourth matrix, alpha.
 * @mend     Alpha is no colour: a colour picture is three matrices, red, green and blue.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function splitChannels({ width, height, data }: Picture): Channels & { alpha: Matrix } {
  const channel = (number: number): Matrix =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => data[4 * (row * width + column) + number]!),
    );
  return { red: channel(0), green: channel(1), blue: channel(2), alpha: channel(3) };
}
