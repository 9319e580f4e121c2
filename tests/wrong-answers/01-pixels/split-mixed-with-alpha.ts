/**
 * @belief   A colour that isn't opaque counts less.
 * @origin   So a screen shows it over black.
 * @replaces 3-channels.ts
 * @does     makes colours darker where alpha is less than 255.
 * @mend     Alpha plays no part, whatever it is: take the three colours as they are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function splitChannels({ width, height, data }: Picture): Channels {
  const plane = (which: number): Matrix =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => {
        const place = placeOf(row, column, width);
        return Math.round((data[place + which]! * data[place + 3]!) / 255);
      }),
    );
  return { red: plane(0), green: plane(1), blue: plane(2) };
}
