/**
 * @belief   images is one picture.
 * @origin   The word "picture" stands in the text, and the first one is taken.
 * @replaces 4-distances.ts
 * @does     measures only the first picture.
 * @mend     Hand all the pictures to parts.subtract: it stretches the ideal to each of them.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const size = ideal.values.length;
  const first = { values: images.values.slice(0, size), shape: ideal.shape };
  const { values, shape } = parts.subtract(first, ideal);
  return parts.meanOfLastTwo({ values: values.map((value) => Math.abs(value)), shape });
}
