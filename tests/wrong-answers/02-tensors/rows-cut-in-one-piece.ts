/**
 * @belief   The numbers of a row lie side by side.
 * @origin   They do, until the first transpose or the first column.
 * @replaces 4-tensor.ts
 * @does     reads the last axis number after number, without its stride.
 * @mend     The last stride need not be 1. Use it as you use the others.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const [length, ...shape] = x.shape;
  const [stride = 0, ...strides] = x.strides;
  if (length === undefined) return x.values[x.offset]!;
  if (shape.length === 0) return [...x.values.slice(x.offset, x.offset + length)];
  const at = (index: number): Tensor => ({ ...x, shape, strides, offset: x.offset + index * stride });
  return Array.from({ length }, (_, index) => toNested(at(index)));
}
