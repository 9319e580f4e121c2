/**
 * @belief   The first size is the height: rows come first.
 * @origin   In this module they do; a picture, however, calls its sizes by name.
 * @replaces 2-decode.ts
 * @does     gives the height for the width and the width for the height.
 * @mend     What pngjs gives has the right names already: return it as it is.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return { width: height, height: width, data };
}
