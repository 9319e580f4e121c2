/**
 * @belief   A step to the next part is as long as the first stride.
 * @origin   x[5] takes a part of the first axis; others are not thought of.
 * @replaces 6-slices.ts
 * @does     walks with the stride of the first axis, whatever the axis is.
 * @mend     Walk with the stride of the axis that was asked for.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[0]!,
  };
}
