/**
 * @way      It writes both stretched arrays out first, and subtracts the lists.
 * @replaces 3-subtract.ts
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const all = (x: NdArray) =>
    Float32Array.from({ length: sizeOf(shape) }, (_, n) => tools.nth(tools.expand(x, shape), n));
  const right = all(b);
  return { values: all(a).map((value, n) => value - right[n]!), shape: [...shape] };
}
