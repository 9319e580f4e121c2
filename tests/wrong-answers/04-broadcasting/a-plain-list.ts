/**
 * @belief   A list of numbers is a Float32Array.
 * @origin   Array.from and map give plain lists.
 * @replaces 3-subtract.ts
 * @does     returns the numbers in an ordinary list.
 * @mend     values is a Float32Array: make one with new Float32Array(length), or with Float32Array.from.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const [left, right] = [tools.expand(a, shape), tools.expand(b, shape)];
  const values = Array.from({ length: sizeOf(shape) }, (_, n) => tools.nth(left, n) - tools.nth(right, n));
  return { values: values as unknown as Float32Array, shape };
}
