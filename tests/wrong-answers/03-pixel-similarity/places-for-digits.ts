/**
 * @belief   The first is 0 and the second is 1.
 * @origin   Places in a list are counted so, and argmin gives a place.
 * @replaces 5-choose.ts
 * @does     gives 0 for a 3 and 1 for a 7.
 * @mend     Return the digit, 3 or 7.
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): 0 | 1 {
  return distances[3] < distances[7] ? 0 : 1;
}
