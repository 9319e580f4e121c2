/**
 * @belief   The larger number wins.
 * @origin   Scores are larger when they are better; distances are not.
 * @replaces 5-choose.ts
 * @fails    5-choose > Q3 · nearest: the digit with the smaller distance
 * @says     is the digit that is farther away every time
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): 3 | 7 {
  return distances[3] > distances[7] ? 3 : 7;
}
