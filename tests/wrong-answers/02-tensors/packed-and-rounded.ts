/**
 * @belief   Pixels are whole numbers, so the others are rounded.
 * @origin   The images of module 01 were whole.
 * @replaces 4-tensor.ts
 * @does     rounds the numbers.
 * @mend     A Float32Array holds fractions. Put the numbers in as they are.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  const numbers = (nested as unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
  return Float32Array.from(numbers, (value) => Math.round(value));
}
