/**
 * @belief   A large number means: much of a 3.
 * @origin   Distances are read as scores.
 * @replaces 5-three.ts
 * @does     calls a picture a 3 when it's farther from the ideal 3.
 * @mend     A small distance means: much alike. A 3 is nearer to the ideal 3.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => distance > seven[i]!);
}
