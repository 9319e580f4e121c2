/**
 * @belief   Float32Array.from at the end gives fractions.
 * @origin   It does, if there are any left.
 * @replaces 2-ideal.ts
 * @does     makes the means with the `map` of a picture, and floats of them afterwards: of bytes `map` makes bytes,
 *           and their fractions are lost.
 * @mend     Make the Float32Array first, or add up in a new array of zeros: neither depends on what the pictures are.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const mean = (place: number): number =>
    images.reduce((sum, image) => sum + image[place]!, 0) / images.length;
  return Float32Array.from(images[0]!.map((_, place) => mean(place)));
}
