/**
 * @belief   A colour pixel is three bytes: red, green, blue.
 * @origin   Alpha is forgotten, because nobody sees it.
 * @replaces 3-channels.ts
 * @does     counts three bytes for each pixel.
 * @mend     Alpha is stored, too: the next pixel begins four bytes further on.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function splitChannels({ width, height, data }: Picture): Channels {
  const plane = (which: number): Matrix =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => data[3 * (row * width + column) + which]!),
    );
  return { red: plane(0), green: plane(1), blue: plane(2) };
}
