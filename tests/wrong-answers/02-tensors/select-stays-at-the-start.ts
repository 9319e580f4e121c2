/**
 * @belief   Without the axis, the part is there.
 * @origin   The index is checked and then forgotten.
 * @replaces 6-slices.ts
 * @fails    6-slices > select · one part of one axis, without copying
 * @says     is the offset of x: the first part
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset,
  };
}
