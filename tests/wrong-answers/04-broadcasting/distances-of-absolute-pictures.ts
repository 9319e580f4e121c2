/**
 * @belief   The sign goes off both pictures before they are subtracted.
 * @origin   "Drop the signs" is done first, because it can be.
 * @replaces 4-distances.ts
 * @does     drops the signs of the pictures, not of their differences.
 * @mend     It's the difference whose sign goes: subtract first, then take the size of what comes out.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const size = ({ values, shape }: NdArray) => ({ values: values.map((value) => Math.abs(value)), shape });
  return parts.meanOfLastTwo(parts.subtract(size(images), size(ideal)));
}
