/**
 * @belief   A distance that is falsy is missing.
 * @origin   || is the older way to write a default.
 * @replaces 5-three.ts
 * @does     takes a distance of 0 for one that is missing.
 * @mend     0 is the smallest distance there is. Compare the numbers as they are.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function isThree(
  images: NdArray,
  ideals: Pair<NdArray>,
  distances: (images: NdArray, ideal: NdArray) => NdArray,
): boolean[] {
  const toThree = distances(images, ideals.threes).values;
  const toSeven = distances(images, ideals.sevens).values;
  const answers: boolean[] = [];
  for (let i = 0; i < toThree.length; i++) {
    answers.push((toThree[i] || Infinity) < (toSeven[i] || Infinity));
  }
  return answers;
}
