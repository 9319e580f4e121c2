/**
 * @belief   Stepping into the first member leads to the numbers.
 * @origin   The loop of `shapeOf` is used once more.
 * @replaces 4-tensor.ts
 * @does     packs the first innermost list alone.
 * @mend     All lists must be packed, not only the first on each level.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  let part = nested as Nested[];
  while (Array.isArray(part[0])) part = part[0];
  return Float32Array.from(part as number[]);
}
