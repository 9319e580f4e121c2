/**
 * @belief   Grey lies half-way between the brightest and the darkest colour.
 * @origin   Drawing programs have such a setting ("lightness").
 * @replaces 3-channels.ts
 * @does     gives the middle of the largest and the smallest of the three numbers.
 * @mend     All three colours count: times their GREY_WEIGHTS, added up.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) => {
      const colours = [value, green[row]![column]!, blue[row]![column]!];
      return Math.round((Math.max(...colours) + Math.min(...colours)) / 2);
    }),
  );
}
