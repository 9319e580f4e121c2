/**
 * @belief   The keys 3 and 7 are numbers.
 * @origin   They are written as numbers; JavaScript makes texts of them.
 * @replaces 5-choose.ts
 * @fails    5-choose > Q3 · nearest: the digit with the smaller distance
 * @says     is the right digits as text
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): string {
  const [first] = Object.entries(distances).sort(([, a], [, b]) => a - b);
  return first![0];
}
