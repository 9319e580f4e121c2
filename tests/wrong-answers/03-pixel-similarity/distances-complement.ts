/**
 * @belief   What isn't near the 3 is near the 7, so the second distance is one minus the first.
 * @origin   Shares add up to 1.
 * @replaces 5-choose.ts
 * @does     gives 1 minus the distance to the ideal 3 under the key 7.
 * @mend     Two distances don't add up to 1. Measure twice.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  const three = distance(image, ideals[3]);
  return { 3: three, 7: 1 - three };
}
