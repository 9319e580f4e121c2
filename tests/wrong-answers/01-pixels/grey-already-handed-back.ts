/**
 * @belief   What is grey already need not be turned.
 * @origin   The sum of the weights is 1, so a grey picture stays as it is.
 * @replaces 3-channels.ts
 * @does     gives one of the three matrices that came in when they are equal, and no new one.
 * @mend     Build a new matrix for every picture: whoever writes into the result must not change the channels.
 */

import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  if (String(red) === String(green) && String(green) === String(blue)) return red;
  return red.map((line, row) =>
    line.map((value, column) =>
      Math.round(
        GREY_WEIGHTS.red * value +
          GREY_WEIGHTS.green * green[row]![column]! +
          GREY_WEIGHTS.blue * blue[row]![column]!,
      ),
    ),
  );
}
