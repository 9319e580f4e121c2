/**
 * @belief   A picture is 28 × 28.
 * @origin   The digits are.
 * @replaces 4-distances.ts
 * @does     takes every picture for one of 28 by 28 pixels.
 * @mend     Hand on the shape that subtract has returned.
 */

import type { Parts } from "#work/04-broadcasting/4-distances.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  const values = parts.subtract(images, ideal).values.map((difference) => Math.abs(difference));
  const shape = images.shape.length === 2 ? [28, 28] : [values.length / 784, 28, 28];
  return parts.meanOfLastTwo({ values, shape });
}
