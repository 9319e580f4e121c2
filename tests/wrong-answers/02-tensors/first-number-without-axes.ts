/**
 * @belief   A tensor of one number holds it in values[0].
 * @origin   It has a storage of its own, one thinks.
 * @replaces 4-tensor.ts
 * @does     reads place 0 when there is no axis, and is right otherwise.
 * @mend     The offset says which number is meant, there as everywhere.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const read = (axis: number, place: number): Nested =>
    axis === x.shape.length
      ? x.values[place]!
      : Array.from({ length: x.shape[axis]! }, (_, i) => read(axis + 1, place + i * x.strides[axis]!));
  return x.shape.length === 0 ? x.values[0]! : read(0, x.offset);
}
