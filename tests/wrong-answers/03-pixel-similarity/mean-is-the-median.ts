/**
 * @belief   The mean is the number in the middle.
 * @origin   Mean and median are mixed up.
 * @replaces 2-ideal.ts
 * @does     gives the median at each place: the number in the middle when they are sorted.
 * @mend     The mean is the sum divided by how many there are.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  return Float32Array.from(images[0]!, (_, place) => {
    const all = images.map((image) => image[place]!).sort((a, b) => a - b);
    const half = all.length >> 1;
    return all.length % 2 === 1 ? all[half]! : (all[half - 1]! + all[half]!) / 2;
  });
}
