/**
 * @belief   The small array is taken away from the large one.
 * @origin   The usual example subtracts one picture from many.
 * @replaces 3-subtract.ts
 * @does     subtracts the array with fewer numbers from the other one, whichever comes first.
 * @mend     The order of the parameters counts, not the size: it's always a − b.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const [large, small] = b.values.length > a.values.length ? [b, a] : [a, b];
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(large, shape), tools.expand(small, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
