/**
 * @way      Calculates with whole numbers, a thousand times the weights.
 * @replaces 3-channels.ts
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) =>
      Math.floor((299 * value + 587 * green[row]![column]! + 114 * blue[row]![column]! + 500) / 1000),
    ),
  );
}
