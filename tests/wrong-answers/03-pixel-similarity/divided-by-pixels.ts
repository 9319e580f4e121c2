/**
 * @belief   A mean is divided by the length.
 * @origin   There are two lengths here: pixels and pictures.
 * @replaces 2-ideal.ts
 * @does     divides the sums by the number of pixels.
 * @mend     Divide by the number of pictures.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = new Float64Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return Float32Array.from(sums, (sum) => sum / sums.length);
}
