/**
 * @belief   The n-th number is number n, and the first is number 1.
 * @origin   People count from 1.
 * @replaces 3-subtract.ts
 * @does     reads the numbers one place too far.
 * @mend     nth counts from 0, and so do the places of the result.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 1; n <= values.length; n++) values[n - 1] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
