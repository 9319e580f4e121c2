/**
 * @belief   A Uint8ClampedArray rounds by itself, so it is a good row.
 * @origin   It does round. But it is no array, and what is made of it by map are bytes again.
 * @replaces 3-channels.ts
 * @does     gives rows that are no arrays but lists of bytes.
 * @mend     A row must be an array of numbers. Round with Math.round, and let map on an array make the row.
 */
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Uint8ClampedArray[] {
  return red.map((line, row) =>
    Uint8ClampedArray.from(
      line,
      (value, column) =>
        GREY_WEIGHTS.red * value +
        GREY_WEIGHTS.green * green[row]![column]! +
        GREY_WEIGHTS.blue * blue[row]![column]!,
    ),
  );
}
