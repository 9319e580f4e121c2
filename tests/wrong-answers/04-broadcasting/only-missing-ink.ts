/**
 * @belief   What is above 0 doesn't count.
 * @origin   The two branches of an if are taken for each other.
 * @replaces 4-distances.ts
 * @does     counts differences above 0 as 0.
 * @mend     Too much ink is a difference, too: take the size of each, with Math.abs.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  return parts.meanOfLastTwo({ values: values.map((value) => (value < 0 ? -value : 0)), shape });
}
