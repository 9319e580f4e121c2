/**
 * @belief   Pixels are whole numbers, so the fraction of their mean is cut off.
 * @origin   In many languages / of whole numbers is whole.
 * @replaces 2-ideal.ts
 * @does     cuts off the fraction of the mean.
 * @mend     The mean isn't whole in general. Leave the fraction.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = new Float64Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return Float32Array.from(sums, (sum) => Math.floor(sum / images.length));
}
