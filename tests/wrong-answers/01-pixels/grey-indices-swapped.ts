/**
 * @belief   The other two are read at [column][row].
 * @origin   x comes before y in school.
 * @replaces 3-channels.ts
 * @does     takes red from one place, and green and blue from the place with row and column swapped.
 * @mend     All three numbers belong to one pixel: [row][column] in each channel.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  const at = (image: Matrix, row: number, column: number) => image[row]?.[column] ?? 0;
  return red.map((line, row) =>
    line.map((value, column) =>
      Math.round(
        GREY_WEIGHTS.red * value +
          GREY_WEIGHTS.green * at(green, column, row) +
          GREY_WEIGHTS.blue * at(blue, column, row),
      ),
    ),
  );
}
