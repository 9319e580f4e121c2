/**
 * @belief   The bytes of the file are the pixels.
 * @origin   A file of pixels without compression exists, too (PGM, BMP).
 * @replaces 2-decode.ts
 * @does     returns the file's own bytes as `data`: they are still packed.
 * @mend     A PNG file is compressed. The unpacked bytes are in the `data` that pngjs gives.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture {
  const { width, height } = PNG.sync.read(Buffer.from(bytes));
  return { width, height, data: Buffer.from(bytes) };
}
