/**
 * @belief   The list of bytes is the picture.
 * @origin   The pixels are in `data`; width and height look like decoration.
 * @replaces 2-decode.ts
 * @fails    2-decode > readPng · unpacks width, height and four bytes per pixel
 * @says     Return the whole picture, not only its data
 */
import { PNG } from "pngjs";

export function readPng(bytes: Uint8Array): Buffer {
  return PNG.sync.read(Buffer.from(bytes)).data;
}
