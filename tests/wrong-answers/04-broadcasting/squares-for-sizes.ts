/**
 * @belief   L1 is the same as the mean squared error.
 * @origin   Both get rid of the signs.
 * @replaces 4-distances.ts
 * @does     takes the mean of the squared differences.
 * @mend     L1 takes the size of each difference, not its square: Math.abs.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  return parts.meanOfLastTwo({ values: values.map((value) => value * value), shape });
}
