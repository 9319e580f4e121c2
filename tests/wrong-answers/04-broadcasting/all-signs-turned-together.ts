/**
 * @belief   A negative difference says that the order was wrong.
 * @origin   For a single number it is true.
 * @replaces 4-distances.ts
 * @does     turns the signs of all differences together, when the first one is negative.
 * @mend     One picture can be brighter here and darker there. Math.abs makes each difference positive on its own.
 */
import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  let difference = parts.subtract(images, ideal);
  if (difference.values.some((value) => value < 0)) {
    const sign = Math.sign(difference.values.find((value) => value !== 0)!);
    difference = { values: difference.values.map((value) => sign * value), shape: difference.shape };
  }
  return parts.meanOfLastTwo(difference);
}
