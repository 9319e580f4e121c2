/**
 * @belief   sort() puts the smaller number first.
 * @origin   It does so for most numbers from 0 to 1.
 * @replaces 5-three.ts
 * @does     says that the picture is a 3 when both distances are equal, and compares the distances as texts:
 *           "1e-7" comes after "0.5".
 * @mend     sort() without a rule compares texts. Compare the two numbers with <, which is false when they
 *           are equal.
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
  return Array.from(to3, (distance, i) => [distance, to7[i]!].sort()[0] === distance);
}
