/**
 * @belief   What differs by less than Number.EPSILON is equal.
 * @origin   A rule about rounding errors, learned elsewhere.
 * @replaces 5-choose.ts
 * @does     says 7 when the 3 is nearer by less than Number.EPSILON.
 * @mend     However little the 3 is nearer, it's a 3. Compare the distances as they are.
 */
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): Digit {
  return distances[7] - distances[3] > Number.EPSILON ? 3 : 7;
}
