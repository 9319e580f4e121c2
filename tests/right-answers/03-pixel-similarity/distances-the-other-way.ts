/**
 * @way      Measures from the ideal to the picture, the 7 first.
 * @replaces 5-choose.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  const seven = distance(ideals[7], image);
  return { 7: seven, 3: distance(ideals[3], image) };
}
