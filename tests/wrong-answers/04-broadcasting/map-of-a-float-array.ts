/**
 * @belief   map gives whatever the function gives.
 * @origin   That is true of ordinary arrays.
 * @replaces 5-three.ts
 * @does     returns a Float32Array of ones and zeros.
 * @mend     map of a Float32Array makes another Float32Array. Array.from(values, compare) makes a list of true and
 *           false.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return three.map((distance, i) => Number(distance < seven[i]!)) as unknown as boolean[];
}
