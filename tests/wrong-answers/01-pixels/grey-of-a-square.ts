/**
 * @belief   red.length is the size in both directions.
 * @origin   It is, for square pictures.
 * @replaces 3-channels.ts
 * @does     gives as many columns as there are rows.
 * @mend     red.length counts the rows; a row's length counts the columns.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  const size = red.length;
  const grey: Matrix = [];
  for (let r = 0; r < size; r++) {
    grey[r] = [];
    for (let c = 0; c < size; c++) {
      const sum =
        red[r]![c]! * GREY_WEIGHTS.red +
        green[r]![c]! * GREY_WEIGHTS.green +
        blue[r]![c]! * GREY_WEIGHTS.blue;
      grey[r]!.push(Math.round(sum));
    }
  }
  return grey;
}
