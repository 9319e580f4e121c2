/**
 * @belief   The first line is the second with another key.
 * @origin   Copied, and changed in one of two places.
 * @replaces 5-choose.ts
 * @does     gives the distance to the ideal 7 under both keys.
 * @mend     Under 3 belongs the distance to the ideal 3.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  return { 3: distance(image, ideals[7]), 7: distance(image, ideals[7]) };
}
