/**
 * @way      Moves the mean towards each next picture, by one n-th of the way.
 * @replaces 2-ideal.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const mean = Array.from(images[0]!);
  for (const [n, image] of images.entries()) {
    for (const place of mean.keys()) mean[place]! += (image[place]! - mean[place]!) / (n + 1);
  }
  return Float32Array.from(mean);
}
