/**
 * @belief   The nearest is the minimum.
 * @origin   Math.min gives the distance, not whose it is.
 * @replaces 5-choose.ts
 * @fails    5-choose > Q3 · nearest: the digit with the smaller distance
 * @says     is the smaller distance itself
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): number {
  return Math.min(distances[3], distances[7]);
}
