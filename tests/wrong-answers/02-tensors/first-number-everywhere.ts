/**
 * @belief   Where no axis is left, there is one number, and it stands in values[0].
 * @origin   It has a storage of its own, one thinks.
 * @replaces 4-tensor.ts
 * @does     gives the first number of the storage again and again.
 * @mend     Where no axis is left, the number at the offset is meant: x.values[x.offset].
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const [length, ...shape] = x.shape;
  const [stride = 0, ...strides] = x.strides;
  if (length === undefined) return x.values[0]!;
  const at = (index: number): Tensor => ({ ...x, shape, strides, offset: x.offset + index * stride });
  return Array.from({ length }, (_, index) => toNested(at(index)));
}
