/**
 * @belief   Whoever asks for 3s wants the 3s.
 * @origin   filter is the word that comes to mind.
 * @replaces 5-three.ts
 * @does     gives only the answers that are true.
 * @mend     Each picture has an answer, true or false: use map's way, not filter.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => distance < seven[i]!).filter((answer) => answer);
}
