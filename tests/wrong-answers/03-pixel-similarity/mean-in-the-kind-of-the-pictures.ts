/**
 * @belief   map gives an array of whatever the function returns.
 * @origin   It does for ordinary arrays; a typed array maps to its own kind.
 * @replaces 2-ideal.ts
 * @does     adds up and divides with the `map` of the pictures: of bytes it makes bytes again. Fractions come out
 *           right.
 * @mend     Use `Float32Array.from`, or a new array of zeros: these don't depend on what the pictures are.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Pixels {
  const sums = images.reduce((sum, image) => sum.map((value, place) => value + image[place]!));
  return sums.map((sum) => sum / images.length);
}
