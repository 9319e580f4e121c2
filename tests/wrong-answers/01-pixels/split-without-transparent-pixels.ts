/**
 * @belief   Alpha is left out: pixels without alpha, too.
 * @origin   It is the byte that is left out, not the pixel.
 * @replaces 3-channels.ts
 * @does     leaves out the pixels whose alpha is 0.
 * @mend     Take red, green and blue of every pixel, whatever its alpha is.
 */
import type { Picture } from "#work/01-pixels/2-decode.ts";
import { placeOf } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function splitChannels(picture: Picture): Channels {
  const { width, height, data } = picture;
  const one = (which: number) =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => placeOf(row, column, width))
        .filter((place) => data[place + 3] !== 0)
        .map((place) => data[place + which]!),
    );
  return { red: one(0), green: one(1), blue: one(2) };
}
