/**
 * @belief   The first stride is the smallest.
 * @origin   One thinks of the numbers first, and of the lists around them later.
 * @replaces 4-tensor.ts
 * @does     uses the strides in reversed order.
 * @mend     The first stride belongs to the first axis.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const read = (axis: number, place: number): Nested => {
    if (axis === x.shape.length) return x.values[place]!;
    const stride = x.strides[x.shape.length - 1 - axis]!;
    return Array.from({ length: x.shape[axis]! }, (_, index) => read(axis + 1, place + index * stride));
  };
  return read(0, x.offset);
}
