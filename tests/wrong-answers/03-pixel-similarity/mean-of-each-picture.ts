/**
 * @belief   The mean of the pictures is the mean of each picture.
 * @origin   The wrong axis: mean(1) for mean(0).
 * @replaces 2-ideal.ts
 * @fails    2-ideal > Q3 · meanImage: the mean at every place, of bytes and of fractions
 * @says     is the mean of each picture
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  return Float32Array.from(images, (image) => image.reduce((sum, value) => sum + value, 0) / image.length);
}
