/**
 * @belief   Pixels are whole numbers, and so are their sums.
 * @origin   Bytes are; fractions from 0 to 1 are not.
 * @replaces 2-ideal.ts
 * @does     adds up in an array of whole numbers: the fractions of the pixels are lost.
 * @mend     Add up in a Float64Array or an ordinary array.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = new Uint32Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place] = sums[place]! + image[place]!;
  }
  return Float32Array.from(sums, (sum) => sum / images.length);
}
