/**
 * @belief   The mean of the pictures is one number.
 * @origin   A mean usually is.
 * @replaces 2-ideal.ts
 * @does     gives a single number: the mean of all pixels of all pictures.
 * @mend     A mean picture has a mean for every place.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const all = images.flatMap((image) => [...image]);
  return Float32Array.of(all.reduce((sum, value) => sum + value, 0) / all.length);
}
