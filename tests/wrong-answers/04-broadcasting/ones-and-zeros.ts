/**
 * @belief   1 and 0 are true and false.
 * @origin   In Python True is 1.
 * @replaces 5-three.ts
 * @does     returns a list of ones and zeros.
 * @mend     The answers are true and false: return the comparison itself.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => (distance < seven[i]! ? 1 : 0)) as unknown as boolean[];
}
