/**
 * @belief   true says that it's a 7.
 * @origin   The comparison is turned round, and the name of the function forgotten.
 * @replaces 5-three.ts
 * @does     says true for everything that isn't a 3.
 * @mend     The question is "is it a 3?": true where the distance to the ideal 3 is the smaller one.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => !(distance < seven[i]!));
}
