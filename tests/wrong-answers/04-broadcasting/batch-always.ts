/**
 * @belief   The result has one axis, whatever was given.
 * @origin   A batch is what the lesson talks about.
 * @replaces 4-distances.ts
 * @does     gives a single picture's distance the shape (1).
 * @mend     Return what parts.meanOfLastTwo gives: for a single picture that's the shape (), one number.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const { values, shape } = parts.subtract(images, ideal);
  const means = parts.meanOfLastTwo({ values: values.map((value) => Math.abs(value)), shape }).values;
  return { values: means, shape: [means.length] };
}
