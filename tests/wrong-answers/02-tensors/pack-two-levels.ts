/**
 * @belief   Opening the lists twice is enough for any tensor.
 * @origin   It's enough for a stack of images.
 * @replaces 4-tensor.ts
 * @does     flattens two levels alone. Deeper lists are left among the numbers and become NaN.
 * @mend     There may be any number of levels: `flat(Infinity)` opens all.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  return Float32Array.from((nested as unknown[]).flat(2) as number[]);
}
