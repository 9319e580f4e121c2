/**
 * @belief   The larger number wins.
 * @origin   Scores are larger when they are better; distances are not.
 * @replaces 5-choose.ts
 * @does     gives the digit that is farther away.
 * @mend     A small distance means alike: take the smaller one.
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): 3 | 7 {
  return distances[3] > distances[7] ? 3 : 7;
}
