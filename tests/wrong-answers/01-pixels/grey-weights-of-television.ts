/**
 * @belief   Luminance is 0.2126 red, 0.7152 green and 0.0722 blue.
 * @origin   That is the newer standard (BT.709), which one finds first on the net.
 * @replaces 3-channels.ts
 * @does     weighs with 0.2126, 0.7152 and 0.0722.
 * @mend     Those are the weights of another standard. Here they are GREY_WEIGHTS: 0.299, 0.587 and 0.114.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Matrix {
  return red.map((line, row) =>
    line.map((value, column) =>
      Math.round(0.2126 * value + 0.7152 * green[row]![column]! + 0.0722 * blue[row]![column]!),
    ),
  );
}
