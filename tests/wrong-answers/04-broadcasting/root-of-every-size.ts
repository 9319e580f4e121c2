/**
 * @belief   A distance has a root in it.
 * @origin   L2 comes in the same breath as L1.
 * @replaces 4-distances.ts
 * @does     takes the root of the size of every difference.
 * @mend     L1 has no root: take the size of each difference, then the mean.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  return parts.meanOfLastTwo({ values: values.map((value) => Math.sqrt(Math.abs(value))), shape });
}
