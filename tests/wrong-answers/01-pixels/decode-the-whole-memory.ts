/**
 * @belief   `bytes.buffer` is the bytes as a buffer.
 * @origin   The name. It is the piece of memory that they lie in, and other files may lie there, too.
 * @replaces 2-decode.ts
 * @does     reads the whole piece of memory that the bytes lie in, and is right only when the file lies alone in it.
 * @mend     bytes.buffer may begin before the file and end after it. Hand `bytes` itself to readPng.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { greyMatrix, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  return greyMatrix(readPng(new Uint8Array(bytes.buffer)));
}
