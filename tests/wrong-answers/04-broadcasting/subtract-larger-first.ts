/**
 * @belief   The array with fewer axes is always the one that is taken away.
 * @origin   The usual example subtracts one picture from many.
 * @replaces 3-subtract.ts
 * @does     subtracts the array with fewer axes from the other one, whichever comes first.
 * @mend     The order of the parameters counts, not the rank: it's always a − b.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const [large, small] = b.shape.length > a.shape.length ? [b, a] : [a, b];
  const shape = tools.broadcastShapes(large.shape, small.shape);
  const [left, right] = [tools.expand(large, shape), tools.expand(small, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
