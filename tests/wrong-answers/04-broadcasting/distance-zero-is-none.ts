/**
 * @belief   A distance of 0 means that there is none.
 * @origin   0 is falsy, so `distance && ...` stops there.
 * @replaces 5-three.ts
 * @does     says no when the distance to the ideal 3 is 0.
 * @mend     A distance of 0 is the nearest of all. Compare the numbers, without asking whether they are there.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => Boolean(distance && distance < seven[i]!));
}
