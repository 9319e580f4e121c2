/**
 * @belief   `new Array(3).fill([])` makes three lists.
 * @origin   It prints like three lists.
 * @replaces 3-channels.ts
 * @does     puts the rows of all three channels into one matrix, which stands under all three names.
 * @mend     fill puts one list into all three places. Make a new matrix for each channel.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";
import { type Channels, channel } from "#work/01-pixels/3-channels.ts";

export function splitChannels(picture: Picture): Channels {
  const [red, green, blue]: Matrix[] = new Array(3).fill([]);
  red!.push(...channel(picture, 0));
  green!.push(...channel(picture, 1));
  blue!.push(...channel(picture, 2));
  return { red: red!, green: green!, blue: blue! };
}
