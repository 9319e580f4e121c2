/**
 * @belief   Whole numbers are precise enough for a comparison.
 * @origin   Distances in everyday life are rounded.
 * @replaces 5-three.ts
 * @does     rounds the distances to whole numbers before it compares them.
 * @mend     Two distances may be close and still differ: compare them unrounded.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  const short = (distance: number): number => Math.round(distance);
  return Array.from(three, (distance, i) => short(distance) < short(seven[i]!));
}
