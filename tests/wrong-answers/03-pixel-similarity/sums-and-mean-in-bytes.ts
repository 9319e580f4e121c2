/**
 * @belief   The ideal digit is a picture, and pictures are bytes.
 * @origin   A picture goes in, so a picture of the same type comes out.
 * @replaces 2-ideal.ts
 * @fails    2-ideal > Q3 · meanImage: the ideal 3 and the ideal 7 from all real training images
 * @says     is what adding up and dividing in a Uint8Array gives
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Pixels {
  const sums = new Uint8Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return sums.map((sum) => sum / images.length);
}
