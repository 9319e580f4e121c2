/**
 * @belief   A distance is not below 0, so the sign goes at the end.
 * @origin   The two steps look exchangeable.
 * @replaces 4-distances.ts
 * @does     takes the size of the mean difference, not the mean of the sizes.
 * @mend     By then, too much ink here and too little there have cancelled out. First the signs, then the mean.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.meanOfLastTwo(parts.subtract(images, ideal));
  return { values: values.map((value) => Math.abs(value)), shape };
}
