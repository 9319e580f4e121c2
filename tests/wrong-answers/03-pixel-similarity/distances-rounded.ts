/**
 * @belief   Distances have four decimals.
 * @origin   The example shows them so.
 * @replaces 5-choose.ts
 * @does     rounds the distances to four decimals.
 * @mend     Return what `distance` gives. Rounding is for showing numbers.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  const rounded = (ideal: Pixels): number => Number(distance(image, ideal).toFixed(4));
  return { 3: rounded(ideals[3]), 7: rounded(ideals[7]) };
}
