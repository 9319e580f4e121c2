/**
 * @belief   A large number means alike.
 * @origin   The method is called pixel similarity.
 * @replaces 5-choose.ts
 * @does     gives 1 minus each distance.
 * @mend     Return the distances as they are: a small one means alike.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  return { 3: 1 - distance(image, ideals[3]), 7: 1 - distance(image, ideals[7]) };
}
