/**
 * @belief   L1 is the same as the mean squared error.
 * @origin   Both get rid of the signs.
 * @replaces 4-distances.ts
 * @fails    4-distances > distances · the mean of the absolute differences, picture by picture
 * @says     is the mean of the squares. L1 takes the size of each difference
 */

import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  return parts.meanOfLastTwo({ values: values.map((value) => value * value), shape });
}
