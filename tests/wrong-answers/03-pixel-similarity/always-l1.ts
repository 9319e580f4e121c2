/**
 * @belief   The distance is L1.
 * @origin   It is the first one in the lesson.
 * @replaces 5-choose.ts
 * @does     measures L1, whatever distance comes in.
 * @mend     Measure with the function that comes in.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals): Distances {
  const l1 = (ideal: Pixels): number =>
    image.reduce((sum: number, value: number, i: number) => sum + Math.abs(value - ideal[i]!), 0) /
    image.length;
  return { 3: l1(ideals[3]), 7: l1(ideals[7]) };
}
