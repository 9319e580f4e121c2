/**
 * @belief   A list has its last member at length - 1, so the loop ends before it.
 * @origin   `< length - 1` is written for `< length`.
 * @replaces 3-distance.ts
 * @does     leaves the last pixel of a as it was.
 * @mend     The last pixel counts, too: go on as long as the place is less than the length.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  const result = Float32Array.from(a);
  for (let place = 0; place < a.length - 1; place++) result[place]! -= b[place]!;
  return result;
}
