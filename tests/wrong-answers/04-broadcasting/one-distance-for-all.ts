/**
 * @belief   The distance is one number.
 * @origin   Distance of what is not asked.
 * @replaces 4-distances.ts
 * @does     takes the mean over all pictures.
 * @mend     Each picture has a distance of its own: what parts.meanOfLastTwo gives is the result.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  const means = parts.meanOfLastTwo({ values: values.map((value) => Math.abs(value)), shape }).values;
  return { values: Float32Array.of(means.reduce((sum, value) => sum + value, 0) / means.length), shape: [] };
}
