/**
 * @belief   The distance to the 7 is one number for the whole batch.
 * @origin   A mean stands for many numbers.
 * @replaces 5-three.ts
 * @does     compares each picture's distance to the 3 with the mean of all distances to the 7.
 * @mend     Every picture has two distances of its own: compare the numbers with the same index.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  const mean = seven.reduce((sum, one) => sum + one, 0) / seven.length;
  return Array.from(three, (distance) => distance < mean);
}
