/**
 * @belief   The loop ends before the last number.
 * @origin   Counting from 0 invites length - 1.
 * @replaces 3-subtract.ts
 * @does     leaves the last number of the result at 0.
 * @mend     The last number is number length - 1, and it belongs to the result: go on while n < length.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length - 1; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
