/**
 * @belief   A weighted sum is a pixel already.
 * @origin   In Python the picture's type (uint8) makes whole numbers by itself.
 * @replaces 3-channels.ts
 * @does     gives the right sum, but doesn't round it.
 * @mend     A pixel is a whole number: Math.round.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) => 0.299 * value + 0.587 * green[row]![column]! + 0.114 * blue[row]![column]!),
  );
}
