/**
 * @belief   map gives whatever the function gives.
 * @origin   That is true of ordinary arrays.
 * @replaces 5-three.ts
 * @fails    5-three > isThree · nearer to the ideal 3, for each picture
 * @says     is numbers. map of a Float32Array makes another Float32Array
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return three.map((distance, i) => Number(distance < seven[i]!)) as unknown as boolean[];
}
