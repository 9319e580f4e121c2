/**
 * @belief   The last index is the length.
 * @origin   One counts from 1.
 * @replaces 6-slices.ts
 * @fails    6-slices > select · refuses an index outside, and names it
 * @says     numbers of a neighbour
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index > x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
