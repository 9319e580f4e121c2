/**
 * @belief   Where both have equally many numbers, nothing stretches.
 * @origin   Equal sizes look like equal shapes.
 * @replaces 3-subtract.ts
 * @does     subtracts place by place when both arrays have equally many numbers, and keeps the shape of a.
 * @mend     (2, 1) and (1, 2) have two numbers each, and make a (2, 2). Ask tools.broadcastShapes in every case.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  if (a.values.length === b.values.length) {
    return { values: a.values.map((value, i) => value - b.values[i]!), shape: a.shape };
  }
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const left = tools.expand(a, shape);
  const right = tools.expand(b, shape);
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
