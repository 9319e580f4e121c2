/**
 * @belief   The offset is added where the number is read.
 * @origin   It's added at the beginning as well.
 * @replaces 4-tensor.ts
 * @does     adds the offset twice.
 * @mend     Add it once: at the beginning, or where the number is read.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const read = (axis: number, place: number): Nested =>
    axis === x.shape.length
      ? x.values[x.offset + place]!
      : Array.from({ length: x.shape[axis]! }, (_, i) => read(axis + 1, place + i * x.strides[axis]!));
  return read(0, x.offset);
}
