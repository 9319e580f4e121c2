/**
 * @belief   The first array has the common shape already; only the second one stretches.
 * @origin   images - ideal has the large array on the left.
 * @replaces 3-subtract.ts
 * @does     reads the values of a as they lie, without stretching a.
 * @mend     Either array may stretch: expand both to the common shape, and read both with nth.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const right = tools.expand(b, shape);
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = a.values[n]! - tools.nth(right, n);
  return { values, shape };
}
