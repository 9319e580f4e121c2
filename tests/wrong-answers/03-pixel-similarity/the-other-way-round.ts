/**
 * @belief   It makes no difference which one is subtracted.
 * @origin   For the distance it makes none.
 * @replaces 3-distance.ts
 * @does     subtracts the first picture from the second.
 * @mend     It's a minus b: above 0 where `a` has more ink.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(a, (value, place) => b[place]! - value);
}
