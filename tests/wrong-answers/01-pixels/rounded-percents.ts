/**
 * @belief   30, 59 and 11 percent are the weights.
 * @origin   They are, rounded; together they make 100, so grey stays grey.
 * @replaces 3-channels.ts
 * @does     rounds the three weights to whole percents.
 * @mend     Take GREY_WEIGHTS as they are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey(channels: Channels): Matrix {
  return channels.red.map((row, r) =>
    row.map((red, c) =>
      Math.round((30 * red + 59 * channels.green[r]![c]! + 11 * channels.blue[r]![c]!) / 100),
    ),
  );
}
