/**
 * @belief   Differences are whole numbers.
 * @origin   The examples have whole numbers, and an Int32Array seems to be enough.
 * @replaces 3-subtract.ts
 * @does     cuts the fraction off every difference.
 * @mend     Pixels are between 0 and 1, and so are their differences: collect them in a Float32Array, unrounded.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Int32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values: Float32Array.from(values), shape };
}
