/**
 * From pixels to a picture file. A file of its own, so that whoever only reads digits does not load the library for it.
 */

import { PNG } from "pngjs";
import { SIDE } from "./layout.ts";

/** A PNG of one image: one grey channel of 8 bits, every row stored as it is (filter 0). */
export function encodePng(pixels: Uint8Array): Buffer {
  const png = new PNG({ width: SIDE, height: SIDE });
  png.data = Buffer.from(pixels);
  return PNG.sync.write(png, {
    colorType: 0,
    inputColorType: 0,
    inputHasAlpha: false,
    bitDepth: 8,
    filterType: 0,
  });
}
