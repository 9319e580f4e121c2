/**
 * @belief   The second array is the one that gives the shape; only the first one stretches.
 * @origin   One array is thought of as the one that gives the shape.
 * @replaces 3-subtract.ts
 * @does     reads the values of b as they lie, without stretching b.
 * @mend     Either array may stretch: expand both to the common shape, and read both with nth.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const left = tools.expand(a, shape);
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - b.values[n]!;
  return { values, shape };
}
