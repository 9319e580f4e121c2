/**
 * @belief   There are as many answers as numbers in images.
 * @origin   images.values is the list that is at hand.
 * @replaces 5-three.ts
 * @does     gives an answer for every pixel.
 * @mend     Each picture has one answer: as many as there are distances.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(images.values, (_, i) => three[i]! < seven[i]!);
}
