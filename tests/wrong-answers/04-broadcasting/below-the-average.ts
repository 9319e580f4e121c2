/**
 * @belief   A 3 is nearer to the ideal 3 than the others are.
 * @origin   "Nearer" is read as nearer than the average.
 * @replaces 5-three.ts
 * @does     compares each distance to the ideal 3 with the mean of them.
 * @mend     Compare with the same picture's distance to the ideal 7, not with other pictures.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const three = distances(images, ideals.threes).values;
  const mean = three.reduce((sum, distance) => sum + distance, 0) / three.length;
  return Array.from(three, (distance) => distance < mean);
}
