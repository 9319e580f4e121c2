/**
 * @belief   A large number means: much of a 3.
 * @origin   Distances are read as scores.
 * @replaces 5-three.ts
 * @fails    5-three > isThree · nearer to the ideal 3, for each picture
 * @says     calls the farther ones 3s
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => distance > seven[i]!);
}
