/**
 * @way      It hands the ideal picture over first: the distance is the same.
 * @replaces 5-three.ts
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(ideals.threes, images), distances(ideals.sevens, images)];
  return Array.from(three.values, (distance, i) => distance < seven.values[i]!);
}
