/**
 * @belief   A difference is a whole number.
 * @origin   Bytes are; these pixels are between 0 and 1.
 * @replaces 4-distances.ts
 * @does     rounds the size of every difference to a whole number.
 * @mend     The numbers of a picture have fractions: take the size as it is.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  return parts.meanOfLastTwo({ values: values.map((value) => Math.round(Math.abs(value))), shape });
}
