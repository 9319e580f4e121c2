/**
 * @belief   Less ink than none isn't possible.
 * @origin   A Uint8ClampedArray, or `Math.max(0, ...)`, is used against the byte trap.
 * @replaces 3-distance.ts
 * @does     makes 0 of every difference below 0.
 * @mend     Differences below 0 say where `b` has more ink. Keep them, in a Float32Array.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(a, (value, place) => Math.max(0, value - b[place]!));
}
