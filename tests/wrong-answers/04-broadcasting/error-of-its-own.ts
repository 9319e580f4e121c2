/**
 * @belief   Each function explains its errors in its own words.
 * @origin   It sounds polite to say which operation failed.
 * @replaces 3-subtract.ts
 * @does     throws an error of its own in place of the one that tools.broadcastShapes throws.
 * @mend     The error of tools.broadcastShapes names the shapes already. Let it pass as it is.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  let shape: number[];
  try {
    shape = tools.broadcastShapes(a.shape, b.shape);
  } catch {
    throw new Error("these two arrays can't be subtracted");
  }
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
