/**
 * @belief   A difference below one per cent is no difference.
 * @origin   Measurements are compared like that.
 * @replaces 5-choose.ts
 * @does     says 7 when the 3 is nearer by less than one per cent.
 * @mend     However little the 3 is nearer, it's a 3. Compare the distances as they are.
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): 3 | 7 {
  return distances[3] < 0.99 * distances[7] ? 3 : 7;
}
