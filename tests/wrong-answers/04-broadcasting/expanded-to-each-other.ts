/**
 * @belief   b is expanded to the shape of a.
 * @origin   images - ideal has the large array on the left.
 * @replaces 3-subtract.ts
 * @does     expands b to the shape of a, and fails or stops short where a stretches.
 * @mend     Neither shape need be the common one: ask tools.broadcastShapes, and expand both arrays to what it gives.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, a.shape), tools.expand(b, a.shape)];
  const values = new Float32Array(sizeOf(a.shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape: a.shape };
}
