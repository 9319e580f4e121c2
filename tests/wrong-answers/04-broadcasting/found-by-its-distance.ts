/**
 * @belief   indexOf says which picture a distance belongs to.
 * @origin   map's second argument, the index, isn't known.
 * @replaces 5-three.ts
 * @does     compares a distance to the 3 with the 7's distance of the first picture that is equally far from the 3.
 * @mend     Two pictures may be equally far from the ideal 3. Go by the index: map hands it over as the second
 *           argument.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [three, seven] = [distances(images, ideals.threes).values, distances(images, ideals.sevens).values];
  return Array.from(three, (distance) => distance < seven[three.indexOf(distance)]!);
}
