/**
 * @belief   Each array is expanded to the shape of the other one.
 * @origin   "The two must meet" is read as "each goes to the other".
 * @replaces 3-subtract.ts
 * @does     expands a to the shape of b and b to the shape of a.
 * @mend     Both are expanded to one shape: the common one, which tools.broadcastShapes gives.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, b.shape), tools.expand(b, a.shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
