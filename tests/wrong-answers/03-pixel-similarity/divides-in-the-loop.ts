/**
 * @belief   Dividing every time is dividing.
 * @origin   A running mean is half remembered.
 * @replaces 2-ideal.ts
 * @fails    2-ideal > Q3 · meanImage: the mean at every place, of bytes and of fractions
 * @says     is what dividing in the loop gives
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const result = new Float32Array(images[0]!.length);
  for (const image of images) {
    image.forEach((value, place) => {
      result[place] = (result[place]! + value) / images.length;
    });
  }
  return result;
}
