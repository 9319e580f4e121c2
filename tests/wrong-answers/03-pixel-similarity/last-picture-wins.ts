/**
 * @belief   = and += do the same in a loop.
 * @origin   One character is missing.
 * @replaces 2-ideal.ts
 * @does     gives the last picture, divided by the number of pictures.
 * @mend     Add to what is already there: `+=`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const result = new Float32Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < result.length; place++) result[place] = image[place]! / images.length;
  }
  return result;
}
