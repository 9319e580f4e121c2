/**
 * @belief   Alpha is no colour, so it is dropped.
 * @origin   The lesson says that alpha is no colour.
 * @replaces 2-decode.ts
 * @does     returns three bytes for each pixel: alpha is gone.
 * @mend     Here alpha stays: the other functions count four bytes for each pixel. Return what pngjs gives.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return { width, height, data: Buffer.from(data.filter((_, place) => place % 4 !== 3)) };
}
