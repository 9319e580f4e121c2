/**
 * @belief   A difference is never below 0.
 * @origin   In everyday language it is not.
 * @replaces 3-distance.ts
 * @does     drops the signs.
 * @mend     Here the signs stay: they say which picture has more ink.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(a, (value, place) => Math.abs(value - b[place]!));
}
