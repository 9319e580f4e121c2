/**
 * @belief   A piece of a typed array is a list, too.
 * @origin   Both have a length and indices, and they print alike.
 * @replaces 4-tensor.ts
 * @does     gives the innermost lists as typed arrays.
 * @mend     Nested lists are plain lists at every level: `Array.from(...)` makes one.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const [length, ...shape] = x.shape;
  const [stride = 0, ...strides] = x.strides;
  if (length === undefined) return x.values[x.offset]!;
  const at = (index: number): number => x.offset + index * stride;
  if (shape.length === 0) {
    return Float32Array.from({ length }, (_, index) => x.values[at(index)]!) as unknown as Nested;
  }
  return Array.from({ length }, (_, index) => toNested({ ...x, shape, strides, offset: at(index) }));
}
