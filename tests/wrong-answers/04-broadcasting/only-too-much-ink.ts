/**
 * @belief   What is below 0 doesn't count.
 * @origin   Distances aren't negative, so negative differences are set to 0.
 * @replaces 4-distances.ts
 * @does     counts differences below 0 as 0.
 * @mend     Missing ink is a difference, too: take the size of it.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  return parts.meanOfLastTwo({ values: values.map((value) => Math.max(0, value)), shape });
}
