/**
 * @belief   Pixels are bytes, so their differences are.
 * @origin   A PNG holds bytes.
 * @replaces 3-subtract.ts
 * @does     collects the differences in an array of bytes: below 0 they come out near 256, and fractions are cut off.
 * @mend     values is a Float32Array: it holds numbers below 0 and fractions.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Uint8Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values: values as unknown as Float32Array, shape };
}
