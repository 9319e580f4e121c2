/**
 * @belief   `bytes.buffer` is the bytes as a buffer.
 * @origin   The name. It is the piece of memory that they lie in, and other files may lie there, too.
 * @replaces 2-decode.ts
 * @does     reads on beyond the bytes, in the memory that they lie in: it is right only when the file lies alone in it.
 * @mend     bytes.buffer may begin before the file and end after it. Make the Buffer from `bytes` itself.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture {
  return PNG.sync.read(Buffer.from(bytes.buffer));
}
