/**
 * @belief   A part of a step counts as a whole one.
 * @origin   Math.ceil looks like the careful choice.
 * @replaces 3-channels.ts
 * @does     rounds every sum up.
 * @mend     124.2 is nearer to 124 than to 125: Math.round, not Math.ceil.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) =>
      Math.ceil(
        GREY_WEIGHTS.red * value +
          GREY_WEIGHTS.green * green[row]![column]! +
          GREY_WEIGHTS.blue * blue[row]![column]!,
      ),
    ),
  );
}
