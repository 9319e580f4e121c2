/**
 * @belief   A distance is not below 0, so the sign goes at the end.
 * @origin   The two steps look exchangeable.
 * @replaces 4-distances.ts
 * @fails    4-distances > distances · the mean of the absolute differences, picture by picture
 * @says     drops the sign after the mean
 */

import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.meanOfLastTwo(parts.subtract(images, ideal));
  return { values: values.map((value) => Math.abs(value)), shape };
}
