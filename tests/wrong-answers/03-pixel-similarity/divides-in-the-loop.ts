/**
 * @belief   Dividing every time is dividing.
 * @origin   A running mean is half remembered.
 * @replaces 2-ideal.ts
 * @does     divides all that has been added up with every picture: the first ones are divided again and again.
 * @mend     Add all pictures up first. Divide once, at the end.
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
