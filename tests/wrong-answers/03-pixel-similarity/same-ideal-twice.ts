/**
 * @belief   The second line is the first with another key.
 * @origin   Copied, and changed in one of two places.
 * @replaces 5-choose.ts
 * @fails    5-choose > Q3 · distancesTo: one distance per ideal, under its digit
 * @says     is the distance to the ideal 3, twice
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  return { 3: distance(image, ideals[3]), 7: distance(image, ideals[3]) };
}
