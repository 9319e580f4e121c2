/**
 * @belief   The differences may stand where the pictures were.
 * @origin   The memory is there already.
 * @replaces 4-distances.ts
 * @does     writes the differences into the pictures.
 * @mend     The pictures belong to the caller: put the sizes into an array of their own, for instance with map.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  for (const [i, value] of values.entries()) images.values[i] = Math.abs(value);
  return parts.meanOfLastTwo({ values: images.values, shape });
}
