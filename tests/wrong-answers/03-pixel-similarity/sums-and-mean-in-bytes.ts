/**
 * @belief   The ideal digit is a picture, and pictures are bytes.
 * @origin   A picture goes in, so a picture of the same type comes out.
 * @replaces 2-ideal.ts
 * @does     adds up and divides in a Uint8Array: a byte counts from 0 again after 255, and holds no fraction.
 * @mend     Add up in a Float64Array or an ordinary array, and return a Float32Array.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Pixels {
  const sums = new Uint8Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return sums.map((sum) => sum / images.length);
}
