/**
 * @belief   `const green = red` makes a copy.
 * @origin   It does so with numbers.
 * @replaces 3-channels.ts
 * @does     gives one and the same matrix under all three names, with the numbers of blue in it.
 * @mend     = gives a second name to the same lists. Call channel three times.
 */
import type { Picture } from "#work/01-pixels/2-decode.ts";
import { type Channels, channel } from "#work/01-pixels/3-channels.ts";

export function splitChannels(picture: Picture): Channels {
  const red = channel(picture, 0);
  const green = red;
  const blue = red;
  for (const [i, row] of channel(picture, 1).entries()) green[i] = row;
  for (const [i, row] of channel(picture, 2).entries()) blue[i] = row;
  return { red, green, blue };
}
