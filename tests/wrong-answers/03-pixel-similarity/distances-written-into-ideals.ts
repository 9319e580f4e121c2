/**
 * @belief   The ideals have just the keys that the result needs.
 * @origin   const keeps nobody from writing into the object.
 * @replaces 5-choose.ts
 * @does     writes the distances into ideals: from the second call on, its pictures are gone.
 * @mend     ideals belongs to the caller. Make a new object for the distances.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  const result = ideals as unknown as Record<Digit, number>;
  for (const digit of [3, 7] as const) result[digit] = distance(image, ideals[digit]);
  return result;
}
