/**
 * @belief   The two distances are shares of a whole.
 * @origin   Classifiers often give shares that add up to 1.
 * @replaces 5-choose.ts
 * @does     divides each distance by the sum of both.
 * @mend     Return the distances as they are.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  const [three, seven] = [distance(image, ideals[3]), distance(image, ideals[7])];
  return { 3: three / (three + seven), 7: seven / (three + seven) };
}
