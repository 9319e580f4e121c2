/**
 * @belief   The places run from the offset to the end, one stride at a time.
 * @origin   In a packed tensor they do.
 * @replaces 4-tensor.ts
 * @does     walks in steps of the stride until it is past the end: with a stride of 0 there is no step.
 * @mend     Count the indices, from 0 to the length. With a stride of 0, each gives the same place.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const [length, ...shape] = x.shape;
  const [stride, ...strides] = x.strides;
  if (length === undefined || stride === undefined) return x.values[x.offset]!;
  const list: Nested[] = [];
  const end = x.offset + length * stride;
  for (let offset = x.offset; offset < end; offset += stride) {
    list.push(toNested({ values: x.values, shape, strides, offset }));
  }
  return list;
}
