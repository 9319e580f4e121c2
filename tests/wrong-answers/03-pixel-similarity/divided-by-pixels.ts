/**
 * @belief   A mean is divided by the length.
 * @origin   There are two lengths here: pixels and pictures.
 * @replaces 2-ideal.ts
 * @fails    2-ideal > Q3 · meanImage: the mean at every place, of bytes and of fractions
 * @says     is the sums divided by the number of pixels
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = new Float64Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return Float32Array.from(sums, (sum) => sum / sums.length);
}
