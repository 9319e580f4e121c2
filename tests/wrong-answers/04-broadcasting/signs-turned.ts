/**
 * @belief   A minus in front drops the sign.
 * @origin   It does so for negative numbers.
 * @replaces 4-distances.ts
 * @does     turns the sign of every difference.
 * @mend     Only negative numbers lose their sign by a minus. Math.abs takes the size of any number.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  return parts.meanOfLastTwo({ values: values.map((value) => -value), shape });
}
