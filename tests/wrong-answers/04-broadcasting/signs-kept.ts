/**
 * @belief   The mean of the differences is the distance.
 * @origin   The word "difference" is read as "distance".
 * @replaces 4-distances.ts
 * @does     takes the mean of the differences with their signs.
 * @mend     Too much ink here and too little there cancel out. Take the size of every difference, after
 *           the subtraction, then the mean.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  return parts.meanOfLastTwo(parts.subtract(images, ideal));
}
