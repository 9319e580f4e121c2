/**
 * @belief   The mean of the pictures is the mean of each picture.
 * @origin   The wrong axis: mean(1) for mean(0).
 * @replaces 2-ideal.ts
 * @does     gives one number per picture: the mean of its own pixels.
 * @mend     Go through the pictures at one place, not through the places of one picture.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  return Float32Array.from(images, (image) => image.reduce((sum, value) => sum + value, 0) / image.length);
}
