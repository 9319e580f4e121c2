/**
 * @belief   reduce begins with 0.
 * @origin   Without a second argument it begins with the first item.
 * @replaces 3-distance.ts
 * @does     begins the sum with the first pixel of a, as it is, in place of its distance: reduce has no start
 *           value here.
 * @mend     Give reduce its second argument: reduce((sum, ...) => ..., 0).
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  const total = Array.from(a).reduce((sum, value, place) => sum + Math.abs(value - b[place]!));
  return total / a.length;
}
