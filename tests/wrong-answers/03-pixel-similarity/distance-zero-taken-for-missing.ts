/**
 * @belief   A distance that counts as false isn't there.
 * @origin   `||` puts something in the place of what is missing.
 * @replaces 5-choose.ts
 * @does     takes a distance of 0 for a missing one, and puts another number in its place.
 * @mend     0 is the distance of two equal pictures: leave `||` out.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  return {
    3: distance(image, ideals[3]) || Number.POSITIVE_INFINITY,
    7: distance(image, ideals[7]) || Number.POSITIVE_INFINITY,
  };
}
