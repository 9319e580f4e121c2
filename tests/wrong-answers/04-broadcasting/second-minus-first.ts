/**
 * @belief   Which one is subtracted from which does not matter for a distance.
 * @origin   The signs are dropped later, so nobody sees it there.
 * @replaces 3-subtract.ts
 * @does     subtracts the first array from the second: b − a.
 * @mend     It's a − b: the numbers of b are taken away from those of a.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(right, n) - tools.nth(left, n);
  return { values, shape };
}
