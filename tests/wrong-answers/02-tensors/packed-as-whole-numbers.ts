/**
 * @belief   Pixels are whole numbers.
 * @origin   An array of whole numbers stands in between.
 * @replaces 4-tensor.ts
 * @does     cuts off the fractions.
 * @mend     Make a Float32Array at once: it holds fractions.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  const numbers = (nested as unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
  return Float32Array.from(numbers, (value) => Math.trunc(value));
}
