/**
 * @belief   The result may overwrite the first array; it has the right size.
 * @origin   a -= b is shorter than c = a - b.
 * @replaces 3-subtract.ts
 * @does     writes the difference into the values of a, when they are as many as the result has.
 * @mend     Both arrays belong to the caller. Make a new Float32Array for the result.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = a.values.length === sizeOf(shape) ? a.values : new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
