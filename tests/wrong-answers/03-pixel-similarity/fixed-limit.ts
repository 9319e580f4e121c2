/**
 * @belief   0.15 is far.
 * @origin   In the lesson's example 0.1114 is near and 0.1586 is not.
 * @replaces 5-choose.ts
 * @fails    5-choose > Q3 · nearest: the digit with the smaller distance
 * @says     is what a fixed limit gives
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): 3 | 7 {
  return distances[3] < 0.15 ? 3 : 7;
}
