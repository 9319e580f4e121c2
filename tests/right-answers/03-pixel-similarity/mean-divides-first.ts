/**
 * @way      Adds shares, each divided by the number of pictures, in 32 bits.
 * @replaces 2-ideal.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const mean = new Float32Array(images[0]!.length);
  for (const image of images) {
    image.forEach((value, place) => {
      mean[place]! += value / images.length;
    });
  }
  return mean;
}
