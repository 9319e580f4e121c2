/**
 * @belief   Numbers are compared by their digits.
 * @origin   toFixed makes them shorter to look at, and a text of them.
 * @replaces 5-three.ts
 * @does     compares the distances as texts.
 * @mend     As a text, "10" is smaller than "9". Compare the numbers themselves.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => String(distance) < String(seven[i]));
}
