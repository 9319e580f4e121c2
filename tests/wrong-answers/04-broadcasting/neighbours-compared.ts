/**
 * @belief   The distance to the 7 stands one place further on.
 * @origin   Both distances of a picture are thought of as lying side by side.
 * @replaces 5-three.ts
 * @does     compares each picture's distance to the 3 with the next picture's distance to the 7.
 * @mend     Both lists count the pictures from 0: compare the numbers with the same index.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance, i) => distance < seven[i + 1]!);
}
