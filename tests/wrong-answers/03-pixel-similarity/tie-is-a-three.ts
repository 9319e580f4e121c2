/**
 * @belief   < and <= do the same.
 * @origin   They do, until two numbers are equal.
 * @replaces 5-choose.ts
 * @does     says 3 when both are equally far.
 * @mend     Then say 7: only when the 3 is nearer, say 3.
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): 3 | 7 {
  return distances[3] <= distances[7] ? 3 : 7;
}
