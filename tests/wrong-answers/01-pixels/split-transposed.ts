/**
 * @belief   Loop over the width, then over the height.
 * @origin   x comes before y in the alphabet and in school.
 * @replaces 3-channels.ts
 * @does     gives the right channels with rows and columns swapped.
 * @mend     A matrix is a list of rows: the loop over the height stands outside, the one over the width inside.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function splitChannels({ width, height, data }: Picture): Channels {
  const plane = (which: number): Matrix =>
    Array.from({ length: width }, (_, column) =>
      Array.from({ length: height }, (_, row) => data[placeOf(row, column, width) + which]!),
    );
  return { red: plane(0), green: plane(1), blue: plane(2) };
}
