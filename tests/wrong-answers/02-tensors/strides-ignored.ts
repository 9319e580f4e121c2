/**
 * @belief   The numbers of a tensor lie one behind the other.
 * @origin   They do, right after packing.
 * @replaces 4-tensor.ts
 * @does     reads number after number from the offset on, as if the tensor were packed.
 * @mend     The strides say how far each step is. The numbers need not lie side by side.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const [length, ...shape] = x.shape;
  const [stride = 0, ...strides] = x.shape.map((_, axis) =>
    x.shape.slice(axis + 1).reduce((step, one) => step * one, 1),
  );
  if (length === undefined) return x.values[x.offset]!;
  const at = (index: number): Tensor => ({ ...x, shape, strides, offset: x.offset + index * stride });
  return Array.from({ length }, (_, index) => toNested(at(index)));
}
