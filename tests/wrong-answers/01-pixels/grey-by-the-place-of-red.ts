/**
 * @belief   The column of a pixel is found again with indexOf.
 * @origin   It works as long as no number comes twice in a row.
 * @replaces 3-channels.ts
 * @does     takes green and blue of the first pixel in the row that has the same red.
 * @mend     indexOf finds the first equal number each time. Count the columns: map gives the place beside the number.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((reds, row) =>
    reds.map((value) => {
      const column = reds.indexOf(value);
      const [g = 0, b = 0] = [green[row]?.[column], blue[row]?.[column]];
      return Math.round(value * GREY_WEIGHTS.red + g * GREY_WEIGHTS.green + b * GREY_WEIGHTS.blue);
    }),
  );
}
