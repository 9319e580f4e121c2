/**
 * @belief   Two things make a list of two.
 * @origin   The keys are taken for an order.
 * @replaces 5-choose.ts
 * @does     gives a list of two: the distance to the ideal 3 and the one to the ideal 7.
 * @mend     The digits are the keys: { 3: ..., 7: ... }.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): number[] {
  return [distance(image, ideals[3]), distance(image, ideals[7])];
}
