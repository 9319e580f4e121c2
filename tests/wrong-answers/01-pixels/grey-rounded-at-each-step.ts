/**
 * @belief   A list of bytes rounds at the end.
 * @origin   A pixel is a byte in the end.
 * @replaces 3-channels.ts
 * @does     rounds again after each of the three additions, as a list of bytes does.
 * @mend     Each rounding adds a small error. Add the three parts up in a plain number first, then round once.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) => {
    const sums = new Uint8ClampedArray(line.length);
    for (const column of line.keys()) {
      sums[column]! += GREY_WEIGHTS.red * line[column]!;
      sums[column]! += GREY_WEIGHTS.green * green[row]![column]!;
      sums[column]! += GREY_WEIGHTS.blue * blue[row]![column]!;
    }
    return [...sums];
  });
}
