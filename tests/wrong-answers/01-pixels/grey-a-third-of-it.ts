/**
 * @belief   A weighted mean is the weighted sum, divided by how many there are.
 * @origin   The plain mean is divided by 3.
 * @replaces 3-channels.ts
 * @does     gives a third of the right number.
 * @mend     The weights make 1 together, so their sum is the mean already: don't divide.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) =>
      Math.round(
        (GREY_WEIGHTS.red * value +
          GREY_WEIGHTS.green * green[row]![column]! +
          GREY_WEIGHTS.blue * blue[row]![column]!) /
          3,
      ),
    ),
  );
}
