/**
 * @belief   Bytes are bytes: what readFileSync gives, pngjs can read.
 * @origin   A Buffer is a Uint8Array, so the other way round seems to hold as well.
 * @replaces 2-decode.ts
 * @does     hands pngjs the bytes as they are, and pngjs throws when they are no Buffer.
 * @mend     pngjs can't read a plain Uint8Array. Buffer.from(bytes) makes a Buffer of it.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture {
  return PNG.sync.read(bytes as Buffer);
}
