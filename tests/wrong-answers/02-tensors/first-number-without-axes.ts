/**
 * @belief   A tensor of one number holds it in values[0].
 * @origin   It has a storage of its own, one thinks.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > toNested · without axes there is one number
 * @says     is the first number of the storage
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
