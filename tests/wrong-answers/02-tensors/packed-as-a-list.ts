/**
 * @belief   A flat list is packed.
 * @origin   An array of numbers looks the same when it's printed.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > pack · all numbers in row-major order
 * @says     is a plain list
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  return (nested as unknown[]).flat(Number.POSITIVE_INFINITY) as unknown as Float32Array;
}
