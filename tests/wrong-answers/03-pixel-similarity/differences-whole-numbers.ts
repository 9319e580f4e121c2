/**
 * @belief   Pixels are whole numbers, so 16 signed bits are enough for a difference.
 * @origin   Bytes are whole; fractions aren't thought of.
 * @replaces 3-distance.ts
 * @does     cuts off the fractions of the differences.
 * @mend     Pixels may be fractions. Make a Float32Array at once, without an array of whole numbers between.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(Int16Array.from(a, (value, place) => value - b[place]!));
}
