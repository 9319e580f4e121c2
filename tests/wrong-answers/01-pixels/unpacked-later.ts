/**
 * @belief   `parse` unpacks the picture, so it can be returned on the next line.
 * @origin   It's the first method in the library's description. It works in the background.
 * @replaces 2-decode.ts
 * @does     returns the picture before it is unpacked, without its pixels.
 * @mend     parse comes back before it has done its work. PNG.sync.read unpacks at once.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture {
  const png = new PNG();
  png.parse(Buffer.from(bytes));
  return png;
}
