/**
 * @belief   Every picture is 28 pixels wide and 28 high.
 * @origin   Every digit of the data set is.
 * @replaces 2-decode.ts
 * @does     says 28 for width and height, whatever the file says.
 * @mend     The size stands in the file, and pngjs has read it: return the picture as it is.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture {
  return { width: 28, height: 28, data: PNG.sync.read(Buffer.from(bytes)).data };
}
