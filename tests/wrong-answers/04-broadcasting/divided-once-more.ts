/**
 * @belief   The mean must still be divided by the number of pixels.
 * @origin   It isn't seen that meanOfLastTwo divides.
 * @replaces 4-distances.ts
 * @does     divides by the number of pixels twice.
 * @mend     parts.meanOfLastTwo divides already. Its result is the distance.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  const means = parts.meanOfLastTwo({ values: values.map((value) => Math.abs(value)), shape });
  const size = values.length / means.values.length;
  return { values: means.values.map((value) => value / size), shape: means.shape };
}
