/**
 * @belief   An ideal picture goes from 0 to 1.
 * @origin   The ideals of the lesson do.
 * @replaces 2-ideal.ts
 * @does     divides the mean by 255 as well.
 * @mend     The mean stays in the unit of the pictures.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = new Float64Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return Float32Array.from(sums, (sum) => sum / images.length / 255);
}
