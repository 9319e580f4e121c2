/**
 * @belief   The number is only a name for the call.
 * @origin   One line is copied, and its number isn't changed.
 * @replaces 3-channels.ts
 * @does     gives green for blue, too.
 * @mend     Each colour has its own number: blue is 2.
 */
import type { Picture } from "#work/01-pixels/2-decode.ts";
import { type Channels, channel } from "#work/01-pixels/3-channels.ts";

export function splitChannels(picture: Picture): Channels {
  return { red: channel(picture, 0), green: channel(picture, 1), blue: channel(picture, 1) };
}
