/**
 * @belief   A distance of 0.15 is far.
 * @origin   In the lesson's example 0.1114 is near and 0.1586 is not.
 * @replaces 5-choose.ts
 * @does     looks at the distance to the ideal 3 alone: it says 3 below 0.15, and 7 from there on.
 * @mend     How far is far depends on the picture. Compare the two distances.
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): 3 | 7 {
  return distances[3] < 0.15 ? 3 : 7;
}
