/**
 * @belief   There are as many parts as the first axis is long.
 * @origin   x[5] takes a part of the first axis; others are not thought of.
 * @replaces 6-slices.ts
 * @does     compares the index with the length of the first axis, whatever the axis is.
 * @mend     Compare it with the length of the axis that was asked for.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[0]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
