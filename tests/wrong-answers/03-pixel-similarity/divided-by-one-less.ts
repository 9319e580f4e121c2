/**
 * @belief   A mean is divided by n - 1.
 * @origin   The variance of a sample is.
 * @replaces 2-ideal.ts
 * @does     divides by one less than there are pictures.
 * @mend     Divide by the number of pictures.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = new Float64Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return Float32Array.from(sums, (sum) => sum / (images.length - 1));
}
