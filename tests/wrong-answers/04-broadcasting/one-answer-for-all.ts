/**
 * @belief   The batch as a whole is nearer to one of the two.
 * @origin   The function was written for one picture.
 * @replaces 5-three.ts
 * @does     gives every picture the answer of the whole batch.
 * @mend     Compare picture by picture: the i-th distance to the 3 with the i-th distance to the 7.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  const total = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0);
  return Array.from(three, () => total(three) < total(seven));
}
