/**
 * @belief   Cutting off the fraction makes a whole number, so it will do.
 * @origin   Storing a fraction in bytes cuts it off.
 * @replaces 3-channels.ts
 * @does     rounds every sum down.
 * @mend     124.6 is nearer to 125 than to 124: Math.round, not Math.floor.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) =>
      Math.floor(0.299 * value + 0.587 * green[row]![column]! + 0.114 * blue[row]![column]!),
    ),
  );
}
