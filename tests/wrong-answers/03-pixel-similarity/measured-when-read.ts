/**
 * @belief   Measuring can wait until somebody reads the number.
 * @origin   A getter looks like a field.
 * @replaces 5-choose.ts
 * @does     measures only when somebody reads a distance, and again whenever somebody does.
 * @mend     Measure at the call, and return the two numbers.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  return {
    get 3() {
      return distance(image, ideals[3]);
    },
    get 7() {
      return distance(image, ideals[7]);
    },
  };
}
