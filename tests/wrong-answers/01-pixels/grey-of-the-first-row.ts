/**
 * @belief   green[column] is the green number beside this red one.
 * @origin   Inside the inner map the row is easily forgotten.
 * @replaces 3-channels.ts
 * @does     takes green and blue from the first row for every row.
 * @mend     All three numbers belong to one pixel: the row picks the list, then the column the number.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line) =>
    line.map((value, column) =>
      Math.round(
        GREY_WEIGHTS.red * value +
          GREY_WEIGHTS.green * green[0]![column]! +
          GREY_WEIGHTS.blue * blue[0]![column]!,
      ),
    ),
  );
}
