/**
 * @belief   When there is no picture, return nothing.
 * @origin   Many library functions return null or undefined when they find nothing.
 * @replaces 2-decode.ts
 * @does     returns undefined when the bytes are no PNG.
 * @mend     There is nothing to catch: whoever calls must learn that the file is broken, so let pngjs throw.
 */
import { PNG } from "pngjs";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function readPng(bytes: Uint8Array): Picture | undefined {
  try {
    return PNG.sync.read(Buffer.from(bytes));
  } catch {
    return undefined;
  }
}
