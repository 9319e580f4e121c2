/**
 * @belief   Where a picture has no ink, it has no say.
 * @origin   Leaving out zeros looks harmless.
 * @replaces 2-ideal.ts
 * @does     divides at each place by the number of pictures that have ink there.
 * @mend     Paper counts, too: divide by the number of all pictures.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  return Float32Array.from(images[0]!, (_, place) => {
    const inked = images.map((image) => image[place]!).filter((value) => value !== 0);
    return inked.length === 0 ? 0 : inked.reduce((sum, value) => sum + value, 0) / inked.length;
  });
}
