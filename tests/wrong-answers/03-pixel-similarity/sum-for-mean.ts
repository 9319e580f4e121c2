/**
 * @belief   Adding up is averaging.
 * @origin   The loop is the work; the division at the end is forgotten.
 * @replaces 2-ideal.ts
 * @does     gives the sum of the pictures.
 * @mend     Divide it by how many pictures there are.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = new Float32Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return sums;
}
