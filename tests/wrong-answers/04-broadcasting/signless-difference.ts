/**
 * @belief   A difference is never below 0.
 * @origin   Distances come next, and they have no sign.
 * @replaces 3-subtract.ts
 * @does     drops the signs of the differences.
 * @mend     Here the signs stay: 1 − 10 is −9. They are dropped in section 4.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = Math.abs(tools.nth(left, n) - tools.nth(right, n));
  return { values, shape };
}
