/**
 * @belief   The n-th number from the end meets the n-th from the beginning.
 * @origin   "Aligned at the right" is carried over from the shapes to the numbers.
 * @replaces 3-subtract.ts
 * @does     reads b from the end.
 * @mend     Only shapes are aligned at the right. The n-th number of a meets the n-th number of b.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  const last = values.length - 1;
  for (let n = 0; n <= last; n++) values[n] = tools.nth(left, n) - tools.nth(right, last - n);
  return { values, shape };
}
