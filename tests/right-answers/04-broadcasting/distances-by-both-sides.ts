/**
 * @way      It takes what is too much and what is missing apart, and adds the two means.
 * @replaces 4-distances.ts
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const above = (a: NdArray, b: NdArray): NdArray => {
    const { values, shape } = parts.subtract(a, b);
    return parts.meanOfLastTwo({ values: values.map((value) => Math.max(value, 0)), shape });
  };
  const [more, less] = [above(images, ideal), above(ideal, images)];
  return { values: more.values.map((value, i) => value + less.values[i]!), shape: more.shape };
}
