/**
 * @belief   The unpacked bytes are the matrix.
 * @origin   `data` is where the pixels are.
 * @replaces 2-decode.ts
 * @does     gives the list of all bytes in place of a matrix.
 * @mend     greyMatrix makes rows of it, with one number for each pixel.
 */
import { readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Buffer {
  return readPng(bytes).data;
}
