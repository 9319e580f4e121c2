/**
 * @belief   The result is always a list.
 * @origin   The function is called toNested.
 * @replaces 4-tensor.ts
 * @does     gives a list of one when there is no axis, and is right otherwise.
 * @mend     Without an axis the result is the number itself.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const read = (axis: number, place: number): Nested =>
    axis === x.shape.length
      ? x.values[place]!
      : Array.from({ length: x.shape[axis]! }, (_, i) => read(axis + 1, place + i * x.strides[axis]!));
  return x.shape.length === 0 ? [x.values[x.offset]!] : read(0, x.offset);
}
