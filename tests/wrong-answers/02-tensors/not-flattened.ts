/**
 * @belief   Float32Array.from takes any list.
 * @origin   It takes it, and makes NaN of what is no number.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > pack · all numbers in row-major order
 * @says     is what a Float32Array makes of lists
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  return Float32Array.from(nested as number[]);
}
