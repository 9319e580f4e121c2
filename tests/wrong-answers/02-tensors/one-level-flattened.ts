/**
 * @belief   flat flattens.
 * @origin   Without an argument it opens one level, enough for a matrix.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > pack · all numbers in row-major order
 * @says     is what flattening one level gives
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  return Float32Array.from((nested as number[]).flat());
}
