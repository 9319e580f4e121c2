/**
 * @belief   Float32Array.from takes any list.
 * @origin   It takes it, and makes NaN of what is no number.
 * @replaces 4-tensor.ts
 * @does     makes a Float32Array of the outermost list as it is. A list inside is no number and becomes NaN.
 * @mend     Flatten the lists first, at every level.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  return Float32Array.from(nested as number[]);
}
