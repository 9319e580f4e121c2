/**
 * @belief   A flat list of numbers is packed.
 * @origin   An array of numbers looks the same when it's printed.
 * @replaces 4-tensor.ts
 * @does     gives a plain list.
 * @mend     Make a Float32Array of it: `Float32Array.from(list)`.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  return (nested as unknown[]).flat(Number.POSITIVE_INFINITY) as unknown as Float32Array;
}
