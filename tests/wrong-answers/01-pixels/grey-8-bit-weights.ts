/**
 * @belief   77, 150 and 29 over 256 are the same weights, and quicker.
 * @origin   Many libraries calculate so, to need whole numbers only.
 * @replaces 3-channels.ts
 * @does     weighs with 77/256, 150/256 and 29/256, which are near to the weights but not the same.
 * @mend     In some pixels the small difference makes one number more or less. Use GREY_WEIGHTS as they are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  const grey = (r: number, g: number, b: number) => (77 * r + 150 * g + 29 * b + 128) >> 8;
  return red.map((line, row) =>
    line.map((value, column) => grey(value, green[row]![column]!, blue[row]![column]!)),
  );
}
