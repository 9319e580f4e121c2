/**
 * @belief   Bytes are a list, and a list is an array.
 * @origin   An array is easier to print.
 * @replaces 2-decode.ts
 * @does     gives an ordinary array as `data` in place of bytes.
 * @mend     Return the picture as pngjs gives it: its `data` is a Buffer.
 */
import { PNG } from "pngjs";

export function readPng(bytes: Uint8Array): { width: number; height: number; data: number[] } {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return { width, height, data: [...data] };
}
