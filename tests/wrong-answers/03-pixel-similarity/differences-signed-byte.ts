/**
 * @belief   A signed byte holds numbers below 0, so it holds the difference of two bytes.
 * @origin   Int8Array is the Uint8Array with a sign.
 * @replaces 3-distance.ts
 * @does     keeps the differences in signed bytes, from -128 to 127 and without fractions.
 * @mend     The difference of two bytes goes from -255 to 255, and pixels may be fractions. Make a Float32Array.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(Int8Array.from(a, (value, place) => value - b[place]!));
}
