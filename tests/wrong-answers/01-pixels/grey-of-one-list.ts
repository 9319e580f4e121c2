/**
 * @belief   Collect the grey numbers.
 * @origin   flatMap, or one list to push into, looks like the short form.
 * @replaces 3-channels.ts
 * @does     gives the right numbers in one list, without rows.
 * @mend     A matrix is a list of rows: make one list for every row (map, not flatMap).
 */
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): number[] {
  return red.flatMap((line, row) =>
    line.map((value, column) =>
      Math.round(
        GREY_WEIGHTS.red * value +
          GREY_WEIGHTS.green * green[row]![column]! +
          GREY_WEIGHTS.blue * blue[row]![column]!,
      ),
    ),
  );
}
