/**
 * @belief   The signs are gone by then, or they don't matter.
 * @origin   The word "difference" is read as "distance".
 * @replaces 4-distances.ts
 * @does     takes the mean of differences that still have their signs.
 * @mend     Too much ink here and too little there cancel out. Take the size of every difference, after
 *           the subtraction, write it to the difference's place, then take the mean.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  return parts.meanOfLastTwo(parts.subtract(images, ideal));
}
