/**
 * @belief   A distance that counts as false is missing.
 * @origin   `||` is written to be safe.
 * @replaces 5-choose.ts
 * @does     takes a distance of 0 for the largest of all.
 * @mend     0 is the smallest distance of all. Compare the two numbers, and nothing else.
 */
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): Digit {
  const three = distances[3] || Number.POSITIVE_INFINITY;
  const seven = distances[7] || Number.POSITIVE_INFINITY;
  return three < seven ? 3 : 7;
}
