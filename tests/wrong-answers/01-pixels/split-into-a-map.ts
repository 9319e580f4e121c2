/**
 * @belief   Things with names belong in a Map.
 * @origin   Python's dictionary is JavaScript's Map, one reads.
 * @replaces 3-channels.ts
 * @does     gives a Map in place of an object.
 * @mend     Return a plain object: { red, green, blue }. Others read channels.red.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";
import { channel } from "#work/01-pixels/3-channels.ts";

export function splitChannels(picture: Picture): Map<string, Matrix> {
  return new Map([
    ["red", channel(picture, 0)],
    ["green", channel(picture, 1)],
    ["blue", channel(picture, 2)],
  ]);
}
