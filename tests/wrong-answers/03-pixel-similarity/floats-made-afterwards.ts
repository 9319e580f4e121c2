/**
 * @belief   Floats at the end are enough: the difference may be made in any array.
 * @origin   The result is asked for as a Float32Array, and `a.map` was at hand.
 * @replaces 3-distance.ts
 * @does     subtracts in the kind of array that `a` has, and makes floats of that: in bytes, -20 is 236 by then.
 * @mend     Make the Float32Array first: Float32Array.from(a, ...) subtracts ordinary numbers.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return new Float32Array(a.map((value, place) => value - b[place]!));
}
