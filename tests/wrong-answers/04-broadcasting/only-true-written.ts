/**
 * @belief   A place that isn't written holds false.
 * @origin   In other languages it does.
 * @replaces 5-three.ts
 * @does     gives true for a 3, and undefined, no answer at all, for every other picture.
 * @mend     undefined is not false. Write the answer of every picture: the comparison itself is true or false.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function isThree(
  images: NdArray,
  ideals: Pair<NdArray>,
  distances: (images: NdArray, ideal: NdArray) => NdArray,
): boolean[] {
  const to3 = distances(images, ideals.threes).values;
  const to7 = distances(images, ideals.sevens).values;
  const answers = new Array<boolean>(to3.length);
  to3.forEach((distance, i) => {
    if (distance < to7[i]!) answers[i] = true;
  });
  return answers;
}
