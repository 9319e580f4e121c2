/**
 * @belief   The list of bytes is the picture.
 * @origin   The pixels are in `data`; width and height look like decoration.
 * @replaces 2-decode.ts
 * @does     returns the list of bytes alone, without width and height.
 * @mend     Return the whole picture that pngjs gives: without its width nobody finds a row in the list.
 */
import { PNG } from "pngjs";

export function readPng(bytes: Uint8Array): Buffer {
  return PNG.sync.read(Buffer.from(bytes)).data;
}
