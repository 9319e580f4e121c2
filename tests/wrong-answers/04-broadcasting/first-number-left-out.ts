/**
 * @belief   The loop begins at 1.
 * @origin   People count from 1.
 * @replaces 3-subtract.ts
 * @does     leaves the first number of the result at 0.
 * @mend     n counts from 0: begin there.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 1; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
