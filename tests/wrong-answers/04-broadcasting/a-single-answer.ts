/**
 * @belief   The question has one answer.
 * @origin   The function was written for one picture.
 * @replaces 5-three.ts
 * @does     returns a single true or false.
 * @mend     n pictures have n answers: return a list of them.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return (three[0]! < seven[0]!) as unknown as boolean[];
}
