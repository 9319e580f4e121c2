/**
 * @belief   Every number on the way should be whole.
 * @origin   A pixel is a whole number, so each of its three parts is made one.
 * @replaces 3-channels.ts
 * @does     rounds each of the three parts, then adds them.
 * @mend     Each rounding adds a small error. Add the three parts first, then round the sum once.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map(
      (value, column) =>
        Math.round(GREY_WEIGHTS.red * value) +
        Math.round(GREY_WEIGHTS.green * green[row]![column]!) +
        Math.round(GREY_WEIGHTS.blue * blue[row]![column]!),
    ),
  );
}
