/**
 * @belief   The channels are called r, g and b.
 * @origin   Most programs write RGB.
 * @replaces 3-channels.ts
 * @does     calls the three matrices r, g and b.
 * @mend     The names are red, green and blue, as the type Channels says: others look for them there.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";
import { channel } from "#work/01-pixels/3-channels.ts";

export function splitChannels(picture: Picture): { r: Matrix; g: Matrix; b: Matrix } {
  return { r: channel(picture, 0), g: channel(picture, 1), b: channel(picture, 2) };
}
