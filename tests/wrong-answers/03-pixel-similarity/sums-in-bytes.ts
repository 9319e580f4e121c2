/**
 * @belief   Pixels are bytes, so their sums are kept in bytes, too.
 * @origin   `new Uint8Array(784)` is the type that the pictures have.
 * @replaces 2-ideal.ts
 * @does     adds up in a Uint8Array: a byte counts from 0 again after 255.
 * @mend     Add up in a Float64Array or an ordinary array.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = new Uint8Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return Float32Array.from(sums, (sum) => sum / images.length);
}
