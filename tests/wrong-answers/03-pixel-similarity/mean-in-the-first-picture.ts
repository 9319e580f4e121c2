/**
 * @belief   The first picture is a good place for the mean.
 * @origin   `const mean = images[0]` looks like a copy.
 * @replaces 2-ideal.ts
 * @does     writes the mean into the first picture.
 * @mend     The pictures must stay as they are. Begin with a new array of zeros, or with a copy.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const mean = images[0] as Float32Array;
  const sums = new Float64Array(mean.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  for (let place = 0; place < mean.length; place++) mean[place] = sums[place]! / images.length;
  return Float32Array.from(sums, (sum) => sum / images.length);
}
