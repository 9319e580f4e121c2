/**
 * @belief   All pictures of a batch show the same digit.
 * @origin   The batches in the lesson hold only 3s or only 7s.
 * @replaces 5-three.ts
 * @does     gives every picture the answer of the first one.
 * @mend     Each picture has an answer of its own: compare its own two distances.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, () => three[0]! < seven[0]!);
}
