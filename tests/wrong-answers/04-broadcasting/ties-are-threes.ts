/**
 * @belief   A picture that is equally far from both is a 3.
 * @origin   <= and < look alike.
 * @replaces 5-three.ts
 * @does     calls a picture a 3 when it's equally far from both.
 * @mend     A 3 must be nearer to the ideal 3: < in place of <=.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => distance <= seven[i]!);
}
