/**
 * @belief   The result has the shape of the first array.
 * @origin   images - ideal has the large array on the left.
 * @replaces 3-subtract.ts
 * @does     gives the result the shape of a.
 * @mend     The result has the common shape, the one that tools.broadcastShapes gives.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape: a.shape };
}
