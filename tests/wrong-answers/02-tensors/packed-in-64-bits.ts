/**
 * @belief   Numbers are 64 bits wide.
 * @origin   They are in JavaScript; tensors use half of it.
 * @replaces 4-tensor.ts
 * @does     gives a Float64Array.
 * @mend     Our numbers have 32 bits: Float32Array.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  const numbers = (nested as unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
  return Float64Array.from(numbers) as unknown as Float32Array;
}
