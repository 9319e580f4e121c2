/**
 * @belief   A distance is compared with the ideal 7's first one.
 * @origin   The index is forgotten on one side.
 * @replaces 5-three.ts
 * @does     compares every distance to the 3 with the first picture's distance to the 7.
 * @mend     Both distances belong to the same picture: the same index on both sides.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance) => distance < seven[0]!);
}
