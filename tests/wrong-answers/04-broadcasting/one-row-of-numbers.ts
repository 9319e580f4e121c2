/**
 * @belief   The result's shape is how many numbers it has.
 * @origin   values is a single row of numbers.
 * @replaces 3-subtract.ts
 * @does     gives the result a single axis.
 * @mend     The numbers lie in one row, but the shape says how to cut it: return the common shape.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape: [values.length] };
}
