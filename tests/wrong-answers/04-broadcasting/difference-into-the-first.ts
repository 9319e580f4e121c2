/**
 * @belief   The result may overwrite the first array; it has the right size.
 * @origin   a -= b is shorter than c = a - b.
 * @replaces 3-subtract.ts
 * @fails    3-subtract > subtract · makes a new array and leaves the two as they were
 * @says     is the difference, written into the caller's numbers
 */

import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = a.values.length === sizeOf(shape) ? a.values : new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values, shape };
}
