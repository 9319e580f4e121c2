/**
 * @belief   Two lists are compared by two loops, one inside the other.
 * @origin   A table has two loops.
 * @replaces 5-three.ts
 * @does     compares every distance to the 3 with every distance to the 7.
 * @mend     One loop: the i-th distance to the 3 belongs with the i-th distance to the 7.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  const answers: boolean[] = [];
  for (const near of three) for (const far of seven) answers.push(near < far);
  return answers;
}
