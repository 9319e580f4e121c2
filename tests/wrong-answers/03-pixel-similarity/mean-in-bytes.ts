/**
 * @belief   The mean of whole numbers is a whole number.
 * @origin   The result goes back into the type of a picture.
 * @replaces 2-ideal.ts
 * @does     puts the mean into bytes, which hold no fraction.
 * @mend     Return a Float32Array.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Pixels {
  const sums = new Float64Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return Uint8Array.from(sums, (sum) => sum / images.length);
}
