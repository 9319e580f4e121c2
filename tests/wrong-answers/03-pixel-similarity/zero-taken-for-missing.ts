/**
 * @belief   A distance that counts as false isn't there.
 * @origin   `if (!distances[3])` is written to be safe.
 * @replaces 5-choose.ts
 * @does     says 7 when the distance to the ideal 3 is 0.
 * @mend     0 is the smallest distance of all. Compare the two numbers, and nothing else.
 */
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): Digit {
  if (!distances[3]) return 7;
  return distances[3] < distances[7] ? 3 : 7;
}
