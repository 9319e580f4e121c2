/**
 * @belief   The answer is the digit.
 * @origin   A classifier says what it sees.
 * @replaces 5-three.ts
 * @does     returns the digits, 3 and 7.
 * @mend     The question is "is it a 3?": true or false.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => (distance < seven[i]! ? 3 : 7)) as unknown as boolean[];
}
