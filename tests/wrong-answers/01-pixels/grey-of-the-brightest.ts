/**
 * @belief   A pixel is as bright as its brightest colour.
 * @origin   Drawing programs have such a setting ("value").
 * @replaces 3-channels.ts
 * @does     gives the largest of the three numbers.
 * @mend     All three colours add to the brightness: times their weights, added up.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) => Math.max(value, green[row]![column]!, blue[row]![column]!)),
  );
}
