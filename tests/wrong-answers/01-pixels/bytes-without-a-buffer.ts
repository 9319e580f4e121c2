/**
 * @belief   Bytes are bytes: what readFileSync gives, pngjs can read.
 * @origin   A Buffer is a Uint8Array, so the other way round seems to hold as well.
 * @replaces 2-decode.ts
 * @fails    2-decode > readPng · unpacks width, height and four bytes per pixel
 * @says     Buffer.from(bytes) makes one
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture {
  return PNG.sync.read(bytes as Buffer);
}
