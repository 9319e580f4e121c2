/**
 * @belief   The n-th numbers are values[n] of both.
 * @origin   With equal shapes it's true.
 * @replaces 3-subtract.ts
 * @does     subtracts values[n] from values[n], without stretching.
 * @mend     Expand both arrays to the common shape, and read them through their views, with nth.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = a.values[n]! - b.values[n]!;
  return { values, shape };
}
