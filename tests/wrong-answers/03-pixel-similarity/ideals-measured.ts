/**
 * @belief   What tells the digits apart is the distance between the ideals.
 * @origin   The picture is forgotten over the ideals.
 * @replaces 5-choose.ts
 * @does     gives the distance between the two ideals under both keys.
 * @mend     The picture is to be measured against each.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(_image: Pixels, ideals: Ideals, distance: Distance): Distances {
  const between = distance(ideals[3], ideals[7]);
  return { 3: between, 7: between };
}
