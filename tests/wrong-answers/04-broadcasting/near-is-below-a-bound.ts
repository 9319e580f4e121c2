/**
 * @belief   A picture that is near enough to the ideal 3 is a 3.
 * @origin   One distance seems to be enough.
 * @replaces 5-three.ts
 * @does     looks at the distance to the ideal 3 alone.
 * @mend     A wide 3 may be far from the ideal and still a 3: compare with the distance to the ideal 7.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const three = distances(images, ideals.threes).values;
  return Array.from(three, (distance) => distance < 0.15);
}
