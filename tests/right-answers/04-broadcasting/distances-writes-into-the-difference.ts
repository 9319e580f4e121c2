/**
 * @way      It subtracts the other way round, and drops the signs in the difference itself.
 * @replaces 4-distances.ts
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const difference = parts.subtract(ideal, images);
  for (const [i, value] of difference.values.entries()) if (value < 0) difference.values[i] = -value;
  return parts.meanOfLastTwo(difference);
}
