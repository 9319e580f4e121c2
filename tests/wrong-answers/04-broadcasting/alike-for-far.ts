/**
 * @belief   A distance says how alike two pictures are: 1 for the same picture.
 * @origin   A score and a distance are mixed up.
 * @replaces 4-distances.ts
 * @does     gives 1 minus the mean of the sizes.
 * @mend     A distance is small for pictures that are alike: 0 for the same one. Return the mean of the sizes itself.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  const means = parts.meanOfLastTwo({ values: values.map((value) => Math.abs(value)), shape });
  return { values: means.values.map((value) => 1 - value), shape: means.shape };
}
