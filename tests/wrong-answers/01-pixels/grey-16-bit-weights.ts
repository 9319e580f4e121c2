/**
 * @belief   19595, 38470 and 7471 over 65536 are the same weights.
 * @origin   The Python library Pillow calculates so. The weights are near enough for nearly all colours.
 * @replaces 3-channels.ts
 * @does     weighs with 19595/65536, 38470/65536 and 7471/65536: where a sum is just beside a half, it goes to the
 *           wrong side.
 * @mend     The weights are very near, but not the same. Use GREY_WEIGHTS as they are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  const grey = (r: number, g: number, b: number) => (19595 * r + 38470 * g + 7471 * b + 32768) >> 16;
  return red.map((line, row) =>
    line.map((value, column) => grey(value, green[row]![column]!, blue[row]![column]!)),
  );
}
