/**
 * @belief   Numbers with fractions are never compared exactly, so distances that differ by less than a thousandth are
 *           equal.
 * @origin   A rule about rounding errors, learned elsewhere.
 * @replaces 5-choose.ts
 * @does     says 7 when the 3 is nearer by less than a thousandth.
 * @mend     However little the 3 is nearer, it's a 3. Compare the distances as they are.
 */
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): Digit {
  if (Math.abs(distances[3] - distances[7]) < 1e-3) return 7;
  return distances[3] < distances[7] ? 3 : 7;
}
