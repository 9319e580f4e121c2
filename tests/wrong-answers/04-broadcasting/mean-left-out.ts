/**
 * @belief   The sizes are the distances.
 * @origin   The last step is forgotten.
 * @replaces 4-distances.ts
 * @does     returns the size of every difference, without a mean.
 * @mend     One number per picture is wanted: the mean over its pixels, from parts.meanOfLastTwo.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  return { values: values.map((value) => Math.abs(value)), shape };
}
