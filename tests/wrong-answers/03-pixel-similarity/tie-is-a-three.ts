/**
 * @belief   < and <= do the same.
 * @origin   They do, until two numbers are equal.
 * @replaces 5-choose.ts
 * @fails    5-choose > Q3 · nearest: the digit with the smaller distance
 * @says     is what <= gives. When both are equally far
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): 3 | 7 {
  return distances[3] <= distances[7] ? 3 : 7;
}
