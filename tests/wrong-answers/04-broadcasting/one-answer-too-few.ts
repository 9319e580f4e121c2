/**
 * @belief   The loop ends before the last picture.
 * @origin   Counting from 0 invites length - 1.
 * @replaces 5-three.ts
 * @does     gives no answer about the last picture.
 * @mend     The last picture has the index length - 1, and it belongs to the answers: go on while i < length.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  const answers: boolean[] = [];
  for (let i = 0; i < three.length - 1; i++) answers.push(three[i]! < seven[i]!);
  return answers;
}
