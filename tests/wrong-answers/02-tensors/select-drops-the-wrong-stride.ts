/**
 * @belief   The first stride goes.
 * @origin   It does for select(x, 0, ...).
 * @replaces 6-slices.ts
 * @fails    6-slices > select · one part of one axis, without copying
 * @says     has lost the first stride
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.slice(1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
