/**
 * @belief   The part begins `index` places on.
 * @origin   It does along the last axis.
 * @replaces 6-slices.ts
 * @does     adds the index to the offset as it is.
 * @mend     One step along the axis is as long as its stride: multiply.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index,
  };
}
