/**
 * @belief   In a grey picture the three are equal, so one matrix will do.
 * @origin   It saves two of three walks through the bytes.
 * @replaces 3-channels.ts
 * @does     gives the same list under all three names when the picture is grey: whoever writes into red changes green and blue.
 * @mend     Make three matrices, also where they are equal.
 */

import type { Picture } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";
import { channel } from "#work/01-pixels/3-channels.ts";

export function splitChannels(picture: Picture): Channels {
  const [red, green, blue] = [channel(picture, 0), channel(picture, 1), channel(picture, 2)];
  const isGrey = String(red) === String(green) && String(green) === String(blue);
  return isGrey ? { red, green: red, blue: red } : { red, green, blue };
}
