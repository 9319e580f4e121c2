/**
 * @belief   The weights come in the order of the bytes: blue, green, red.
 * @origin   OpenCV begins with blue.
 * @replaces 3-channels.ts
 * @does     weighs red with blue's weight and blue with red's.
 * @mend     Each weight has the name of its channel: GREY_WEIGHTS.red belongs to red.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) =>
      Math.round(
        GREY_WEIGHTS.blue * value +
          GREY_WEIGHTS.green * green[row]![column]! +
          GREY_WEIGHTS.red * blue[row]![column]!,
      ),
    ),
  );
}
