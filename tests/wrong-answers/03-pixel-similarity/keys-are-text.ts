/**
 * @belief   The keys 3 and 7 are numbers.
 * @origin   They are written as numbers; JavaScript makes texts of them.
 * @replaces 5-choose.ts
 * @does     gives the digit as text: "3" or "7".
 * @mend     An object's keys are texts. Return the number 3 or 7.
 */
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): string {
  const [first] = Object.entries(distances).sort(([, a], [, b]) => a - b);
  return first![0];
}
