/**
 * @belief   Three matrices are a list of three.
 * @origin   Python's `split` gives three things in a row.
 * @replaces 3-channels.ts
 * @does     gives a list of three matrices, without names.
 * @mend     Give each matrix its name: an object with red, green and blue.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";
import { channel } from "#work/01-pixels/3-channels.ts";

export function splitChannels(picture: Picture): Matrix[] {
  return [0, 1, 2].map((which) => channel(picture, which as 0 | 1 | 2));
}
