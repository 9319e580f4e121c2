/**
 * @belief   A picture is measured once.
 * @origin   It saves the work.
 * @replaces 5-choose.ts
 * @does     keeps the distances of a picture, and gives them again when it comes with other ideals or another
 *           measure.
 * @mend     Measure at every call.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

const known = new WeakMap<Pixels, Distances>();

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  const before = known.get(image);
  if (before !== undefined) return before;
  const distances = { 3: distance(image, ideals[3]), 7: distance(image, ideals[7]) };
  known.set(image, distances);
  return distances;
}
