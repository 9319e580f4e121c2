/**
 * @belief   Grey is the mean of red, green and blue.
 * @origin   The three look alike as numbers, so they are given the same weight.
 * @replaces 3-channels.ts
 * @does     gives the plain mean of the three colours, rounded.
 * @mend     The eye doesn't find the three equally bright: use GREY_WEIGHTS.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) => Math.round((value + green[row]![column]! + blue[row]![column]!) / 3)),
  );
}
