/**
 * @belief   toFixed(0) rounds.
 * @origin   It does; but what it gives is text.
 * @replaces 3-channels.ts
 * @does     gives texts in place of numbers.
 * @mend     toFixed makes text, for showing. Math.round makes a number.
 */
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): string[][] {
  return red.map((line, row) =>
    line.map((value, column) =>
      (
        GREY_WEIGHTS.red * value +
        GREY_WEIGHTS.green * green[row]![column]! +
        GREY_WEIGHTS.blue * blue[row]![column]!
      ).toFixed(0),
    ),
  );
}
