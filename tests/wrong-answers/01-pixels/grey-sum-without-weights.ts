/**
 * @belief   Brightness is all the light together, at most 255.
 * @origin   More light from three lamps adds up.
 * @replaces 3-channels.ts
 * @does     adds the three numbers without weights, and cuts the sum off at 255.
 * @mend     Each colour counts only with its part: times its GREY_WEIGHTS. Together they make 1, so nothing has to be
 *           cut off.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) => Math.min(255, value + green[row]![column]! + blue[row]![column]!)),
  );
}
