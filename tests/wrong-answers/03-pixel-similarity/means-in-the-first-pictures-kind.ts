/**
 * @belief   map gives an array of whatever the function returns.
 * @origin   It does for ordinary arrays; a typed array maps to its own kind.
 * @replaces 2-ideal.ts
 * @does     makes the means with the `map` of a picture. Of bytes it makes bytes, which hold no fraction.
 * @mend     Use `Float32Array.from(images[0], (_, place) => ...)`: it makes floats, whatever the pictures are.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Pixels {
  const mean = (place: number): number =>
    images.reduce((sum, image) => sum + image[place]!, 0) / images.length;
  return images[0]!.map((_, place) => mean(place));
}
