/**
 * @belief   A distance is the root of the squares.
 * @origin   Pythagoras; L2 comes in the same breath as L1.
 * @replaces 4-distances.ts
 * @does     takes the root of the mean of the squared differences.
 * @mend     That's RMSE, also called L2. L1 takes the size of each difference, then the mean, and no root.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  const mean = parts.meanOfLastTwo({ values: values.map((value) => value * value), shape });
  return { values: mean.values.map((value) => Math.sqrt(value)), shape: mean.shape };
}
