/**
 * @belief   map keeps whatever the subtraction gives.
 * @origin   A Uint8Array maps to a Uint8Array, and that has no minus sign.
 * @replaces 3-distance.ts
 * @does     keeps the kind of array that `a` has. In bytes nothing is below 0: -20 becomes 236.
 * @mend     Make a Float32Array, whatever the pictures are.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Pixels {
  return a.map((value, place) => value - b[place]!);
}
