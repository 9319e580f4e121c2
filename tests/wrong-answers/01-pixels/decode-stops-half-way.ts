/**
 * @belief   To decode a file is to unpack it.
 * @origin   readPng gives back something that looks like a picture.
 * @replaces 2-decode.ts
 * @does     gives the unpacked picture in place of a matrix.
 * @mend     That is only the first half. greyMatrix makes a matrix of it.
 */
import { type Picture, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Picture {
  return readPng(bytes);
}
