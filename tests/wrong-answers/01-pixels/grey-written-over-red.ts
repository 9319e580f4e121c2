/**
 * @belief   The red matrix is a good place for the result: it has the right size.
 * @origin   It saves making a new matrix.
 * @replaces 3-channels.ts
 * @does     writes the grey picture into the red matrix that it was given.
 * @mend     The channels must stay as they are: build new rows. Copying only the list of rows isn't enough.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  red.forEach((line, row) => {
    line.forEach((value, column) => {
      const [g, b] = [green[row]![column]!, blue[row]![column]!];
      line[column] = Math.round(GREY_WEIGHTS.red * value + GREY_WEIGHTS.green * g + GREY_WEIGHTS.blue * b);
    });
  });
  return red;
}
