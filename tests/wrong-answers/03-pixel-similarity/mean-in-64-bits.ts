/**
 * @belief   What was added up in a Float64Array is returned as one.
 * @origin   It's the array at hand.
 * @replaces 2-ideal.ts
 * @does     gives a Float64Array.
 * @mend     Return a Float32Array: half the memory, and as the engine has it.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float64Array {
  const sums = new Float64Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return sums.map((sum) => sum / images.length);
}
