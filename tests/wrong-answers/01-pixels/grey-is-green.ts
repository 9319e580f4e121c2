/**
 * @belief   Green is nearly what the eye calls bright, so it will do.
 * @origin   The lesson says that the eye finds green the brightest.
 * @replaces 3-channels.ts
 * @does     gives the green number.
 * @mend     Red and blue count, too, each with its weight.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function toGrey({ green }: Channels): Matrix {
  return green.map((line) => [...line]);
}
