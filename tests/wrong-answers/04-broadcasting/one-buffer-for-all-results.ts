/**
 * @belief   The memory for the result can be kept and used again.
 * @origin   A new array for each call looks wasteful.
 * @replaces 3-subtract.ts
 * @does     puts the results of all calls into the same memory, so that a later call changes an earlier result.
 * @mend     Every result is an array of its own: make a new Float32Array inside the function.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

let buffer = new Float32Array(0);

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const size = sizeOf(shape);
  if (buffer.length < size) buffer = new Float32Array(Math.max(size, 1000));
  for (let n = 0; n < size; n++) buffer[n] = tools.nth(left, n) - tools.nth(right, n);
  return { values: buffer.subarray(0, size), shape };
}
