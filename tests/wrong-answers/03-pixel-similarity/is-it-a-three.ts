/**
 * @belief   The comparison is the answer.
 * @origin   It's the line of the lesson's table.
 * @replaces 5-choose.ts
 * @does     gives true for a 3 and false for a 7.
 * @mend     Return the digit, 3 or 7.
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): boolean {
  return distances[3] < distances[7];
}
