/**
 * @belief   The numbers are the array.
 * @origin   In JavaScript a list of numbers is an array.
 * @replaces 3-subtract.ts
 * @does     returns the numbers without their shape.
 * @mend     In this module an array is two things: return { values, shape }.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = new Float32Array(sizeOf(shape));
  for (let n = 0; n < values.length; n++) values[n] = tools.nth(left, n) - tools.nth(right, n);
  return values as unknown as NdArray;
}
