/**
 * @belief   A list of numbers is as good as a Float32Array.
 * @origin   A list can hold numbers below 0, and that was the point.
 * @replaces 3-distance.ts
 * @does     gives a plain list.
 * @mend     Make a Float32Array: `Float32Array.from`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): number[] {
  return Array.from(a, (value, place) => value - b[place]!);
}
