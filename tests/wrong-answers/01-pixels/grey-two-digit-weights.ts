/**
 * @belief   0.3, 0.59 and 0.11 are exact enough.
 * @origin   Many pages on the net round the weights to two digits.
 * @replaces 3-channels.ts
 * @does     weighs with 0.3, 0.59 and 0.11.
 * @mend     In some pixels the small difference makes one number more or less. Use GREY_WEIGHTS as they are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) =>
      Math.round(0.3 * value + 0.59 * green[row]![column]! + 0.11 * blue[row]![column]!),
    ),
  );
}
