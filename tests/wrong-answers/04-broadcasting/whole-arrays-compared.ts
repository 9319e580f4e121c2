/**
 * @belief   < compares arrays number by number.
 * @origin   In PyTorch it does.
 * @replaces 5-three.ts
 * @does     compares all distances at once with <, which makes texts of them, and gives every picture that answer.
 * @mend     Compare the two numbers of each picture: three[i] < seven[i].
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
  return Array.from(three, () => three < seven);
}
