/**
 * @belief   Differences are squared.
 * @origin   The next section does it.
 * @replaces 3-distance.ts
 * @does     squares the differences.
 * @mend     Subtract, and nothing else. What is done with the signs, the distances decide.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(a, (value, place) => (value - b[place]!) ** 2);
}
