/**
 * @belief   The mean is the middle between the smallest and the largest.
 * @origin   For two numbers it is.
 * @replaces 2-ideal.ts
 * @does     gives the middle between the smallest and the largest pixel at each place.
 * @mend     Every picture counts: add all up, and divide by how many there are.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  return Float32Array.from(images[0]!, (_, place) => {
    const all = images.map((image) => image[place]!);
    return (Math.min(...all) + Math.max(...all)) / 2;
  });
}
