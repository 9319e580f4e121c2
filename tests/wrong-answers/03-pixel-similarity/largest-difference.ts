/**
 * @belief   Two pictures are as far apart as their farthest pixels.
 * @origin   There is a distance like this, too.
 * @replaces 3-distance.ts
 * @does     gives the largest absolute difference.
 * @mend     L1 is the mean of all of them.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  return Math.max(...Array.from(a, (value, place) => Math.abs(value - b[place]!)));
}
