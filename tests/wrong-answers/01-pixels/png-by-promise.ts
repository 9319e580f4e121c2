/**
 * @belief   Whatever has to do with files is async.
 * @origin   Most functions for files in JavaScript are.
 * @replaces 2-decode.ts
 * @does     returns a Promise of the picture.
 * @mend     PNG.sync.read needs no waiting, and the bytes are there already. Leave out async.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export async function readPng(bytes: Uint8Array): Promise<Picture> {
  return PNG.sync.read(Buffer.from(bytes));
}
