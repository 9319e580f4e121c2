/**
 * @belief   Errors of a library have to be put in kinder words.
 * @origin   A message of one's own is easier to read.
 * @replaces 2-decode.ts
 * @does     throws an error of its own in place of the one that pngjs throws.
 * @mend     Leave out try and catch: what pngjs throws says what is wrong with the bytes.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture {
  try {
    return PNG.sync.read(Buffer.from(bytes));
  } catch {
    throw new Error("This is no PNG file.");
  }
}
