/**
 * @belief   The nearest is the minimum.
 * @origin   Math.min gives the distance, not whose it is.
 * @replaces 5-choose.ts
 * @does     gives the smaller distance itself.
 * @mend     Return its digit, 3 or 7.
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): number {
  return Math.min(distances[3], distances[7]);
}
