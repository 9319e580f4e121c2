/**
 * @belief   A function must not fail: what can't be read is an empty picture.
 * @origin   Many programs catch every error to be on the safe side.
 * @replaces 2-decode.ts
 * @does     returns an empty picture when the bytes are no PNG.
 * @mend     There is nothing to catch: whoever calls must learn that the file is broken, so let pngjs throw.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture {
  try {
    return PNG.sync.read(Buffer.from(bytes));
  } catch {
    return { width: 0, height: 0, data: Buffer.alloc(0) };
  }
}
