/**
 * @belief   The sum of two pictures is a picture.
 * @origin   sum.map(...) on a Uint8Array looks like any other map.
 * @replaces 2-ideal.ts
 * @does     adds the pictures up with `map`. Of bytes `map` makes bytes, and a byte counts from 0 again after 255.
 * @mend     Add up in a Float64Array or an ordinary array.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = images.reduce((sum, image) => sum.map((value, place) => value + image[place]!));
  return Float32Array.from(sums, (sum) => sum / images.length);
}
