/**
 * @belief   The distance is where the pictures differ most.
 * @origin   The largest difference is the one that is seen.
 * @replaces 4-distances.ts
 * @does     takes the largest difference of each picture.
 * @mend     All pixels count: take the mean of the sizes, with parts.meanOfLastTwo.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  const size = ideal.values.length;
  const means = parts.meanOfLastTwo({ values, shape });
  const largest = means.values.map((_, i) =>
    values.subarray(i * size, (i + 1) * size).reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  );
  return { values: largest, shape: means.shape };
}
