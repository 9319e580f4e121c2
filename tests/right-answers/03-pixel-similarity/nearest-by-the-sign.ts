/**
 * @way      Looks at the sign of the difference.
 * @replaces 5-choose.ts
 */
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): Digit {
  return Math.sign(distances[3] - distances[7]) === -1 ? 3 : 7;
}
