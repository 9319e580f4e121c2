/**
 * @belief   What can't be subtracted gives null.
 * @origin   commonLength says null when lengths don't fit.
 * @replaces 3-subtract.ts
 * @does     gives null when the shapes don't fit.
 * @mend     tools.broadcastShapes throws then. Let its error pass: don't catch it.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  try {
    const shape = tools.broadcastShapes(a.shape, b.shape);
    const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
    const values = new Float32Array(sizeOf(shape));
    for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
    return { values, shape };
  } catch {
    return null as unknown as NdArray;
  }
}
