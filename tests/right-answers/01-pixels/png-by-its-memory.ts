/**
 * @way      Makes the Buffer over the same memory, with the place and the length of the bytes in it.
 * @replaces 2-decode.ts
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng({ buffer, byteOffset, byteLength }: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(buffer, byteOffset, byteLength));
  return { data, height, width };
}
