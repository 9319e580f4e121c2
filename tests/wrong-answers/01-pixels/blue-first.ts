/**
 * @belief   The order of a pixel's bytes is blue, green, red.
 * @origin   OpenCV and Windows bitmaps store it that way.
 * @replaces 3-channels.ts
 * @does     gives blue for red and red for blue.
 * @mend     In a PNG the order is red, green, blue. Some other libraries begin with blue.
 */
import type { Picture } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";
import { channel } from "#work/01-pixels/3-channels.ts";

export function splitChannels(picture: Picture): Channels {
  return { red: channel(picture, 2), green: channel(picture, 1), blue: channel(picture, 0) };
}
