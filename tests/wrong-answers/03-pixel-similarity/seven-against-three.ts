/**
 * @belief   The second distance is from the ideal 3 to the ideal 7.
 * @origin   Two pictures lie side by side in `ideals`.
 * @replaces 5-choose.ts
 * @does     is right for the 3, and gives the distance between the two ideals under the key 7.
 * @mend     Measure the picture both times.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  return { 3: distance(image, ideals[3]), 7: distance(ideals[3], ideals[7]) };
}
