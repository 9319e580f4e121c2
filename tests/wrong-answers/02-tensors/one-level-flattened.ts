/**
 * @belief   flat flattens.
 * @origin   Without an argument it opens one level, enough for a matrix.
 * @replaces 4-tensor.ts
 * @does     flattens one level alone. Deeper lists are left among the numbers and become NaN.
 * @mend     `flat()` opens one level; `flat(Infinity)` opens all.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  return Float32Array.from((nested as number[]).flat());
}
