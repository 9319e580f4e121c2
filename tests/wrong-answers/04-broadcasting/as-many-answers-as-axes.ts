/**
 * @belief   The length of the shape says how many pictures there are.
 * @origin   A list's length says how many there are.
 * @replaces 5-three.ts
 * @does     gives as many answers as the pictures have axes: `images.shape.length` is 3 for (n, 28, 28), whatever n is.
 * @mend     There are n pictures: `images.shape[0]`, or as many as there are distances.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function isThree(
  images: NdArray,
  ideals: Pair<NdArray>,
  distances: (images: NdArray, ideal: NdArray) => NdArray,
): boolean[] {
  const three = distances(images, ideals.threes).values;
  const seven = distances(images, ideals.sevens).values;
  return Array.from({ length: images.shape.length }, (_, i) => three[i]! < seven[i]!);
}
