/**
 * @way      It measures the distances to the 7 first, and asks which are larger.
 * @replaces 5-three.ts
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const far = distances(images, ideals.sevens);
  const near = distances(images, ideals.threes);
  return [...far.values].map((distance, i) => distance > near.values[i]!);
}
