/**
 * @belief   = and += do the same in a loop.
 * @origin   One character is missing.
 * @replaces 2-ideal.ts
 * @fails    2-ideal > Q3 · meanImage: the mean at every place, of bytes and of fractions
 * @says     is the last picture, divided
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const result = new Float32Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < result.length; place++) result[place] = image[place]! / images.length;
  }
  return result;
}
