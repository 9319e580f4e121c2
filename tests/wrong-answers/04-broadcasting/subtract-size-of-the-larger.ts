/**
 * @belief   The result has as many numbers as the larger of the two.
 * @origin   One array is thought of as the large one, the other as the small one.
 * @replaces 3-subtract.ts
 * @does     makes only as many numbers as the larger of the two arrays has.
 * @mend     When both stretch, the result is larger than either: it has sizeOf(shape) numbers, where shape is the
 *           common one.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(Math.max(a.values.length, b.values.length));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
