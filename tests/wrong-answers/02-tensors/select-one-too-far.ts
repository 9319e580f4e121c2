/**
 * @belief   The last index is the length.
 * @origin   One counts from 1.
 * @replaces 6-slices.ts
 * @does     accepts an index as large as the axis is long.
 * @mend     The last index is one less than the length. Refuse this one, too.
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
