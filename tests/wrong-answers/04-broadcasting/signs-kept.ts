/**
 * @belief   The mean of the differences is the distance.
 * @origin   The word "difference" is read as "distance".
 * @replaces 4-distances.ts
 * @fails    4-distances > distances · the mean of the absolute differences, picture by picture
 * @says     is the mean of the differences with their signs
 */

import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  return parts.meanOfLastTwo(parts.subtract(images, ideal));
}
