/**
 * @belief   Grey is the mean of red, green and blue, as it comes out.
 * @origin   The three look alike as numbers, so they are given the same weight; and a division is the last step.
 * @replaces 3-channels.ts
 * @does     gives the plain mean of the three colours, not rounded.
 * @mend     The eye doesn't find the three equally bright: use GREY_WEIGHTS, and round the sum with Math.round.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) => (value + green[row]![column]! + blue[row]![column]!) / 3),
  );
}
