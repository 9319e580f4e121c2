/**
 * @belief   The order of the two distances does not matter.
 * @origin   They are made in one order and named in the other.
 * @replaces 5-choose.ts
 * @fails    5-choose > Q3 · distancesTo: one distance per ideal, under its digit
 * @says     is each distance under the other digit
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  return { 3: distance(image, ideals[7]), 7: distance(image, ideals[3]) };
}
