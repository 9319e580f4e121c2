/**
 * @belief   The sum begins with the first picture, and then every picture is added.
 * @origin   A copy of the first picture is a handy array of the right size.
 * @replaces 2-ideal.ts
 * @does     adds the first picture twice.
 * @mend     Begin with zeros and add all pictures, or begin with a copy of the first and add the others.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = Float64Array.from(images[0]!);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return Float32Array.from(sums, (sum) => sum / images.length);
}
