/**
 * @belief   Where the first picture is white there is nothing to compare.
 * @origin   `if (!a[place]) continue` looks like saving work.
 * @replaces 3-distance.ts
 * @does     leaves 0 wherever the first picture has 0.
 * @mend     Where `a` is white and `b` has ink, the difference is below 0. Subtract everywhere.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(a, (value, place) => (value === 0 ? 0 : value - b[place]!));
}
