/**
 * @belief   Numbers in a picture don't go below 0.
 * @origin   Bytes of a picture don't.
 * @replaces 3-subtract.ts
 * @does     makes 0 of every difference below 0.
 * @mend     A Float32Array holds negative numbers, and here they are wanted: they say that ink is missing.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = Math.max(0, tools.nth(left, n) - tools.nth(right, n));
  return { values, shape };
}
