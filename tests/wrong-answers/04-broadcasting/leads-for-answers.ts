/**
 * @belief   How much nearer it is says enough.
 * @origin   A number above 0 counts as true.
 * @replaces 5-three.ts
 * @does     returns how much nearer each picture is, as numbers.
 * @mend     The answers are true and false: return the comparison, not the difference.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => seven[i]! - distance) as unknown as boolean[];
}
