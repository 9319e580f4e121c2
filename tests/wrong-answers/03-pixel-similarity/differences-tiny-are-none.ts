/**
 * @belief   A difference that nobody can see is none.
 * @origin   Fractions are hardly ever exactly equal.
 * @replaces 3-distance.ts
 * @does     gives 0 for tiny differences.
 * @mend     Subtract, and leave it at that: a difference may be as small as it likes.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(a, (value, place) => {
    const difference = value - b[place]!;
    return Math.abs(difference) < 1e-6 ? 0 : difference;
  });
}
