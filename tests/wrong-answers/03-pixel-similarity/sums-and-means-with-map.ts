/**
 * @belief   Float32Array.from at the end gives fractions.
 * @origin   It does, if there are any left.
 * @replaces 2-ideal.ts
 * @does     adds up and divides with `map`, and makes floats of that: of bytes `map` makes bytes, which count from 0
 *           again after 255 and hold no fraction.
 * @mend     Add up in a Float64Array or an ordinary array, and make the Float32Array of the sums.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = images.reduce((sum, image) => sum.map((value, place) => value + image[place]!));
  return Float32Array.from(sums.map((sum) => sum / images.length));
}
