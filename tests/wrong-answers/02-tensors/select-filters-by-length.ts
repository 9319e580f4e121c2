/**
 * @belief   To leave an axis out, filter out its length and its stride.
 * @origin   `filter` asks about the value, and two axes may have the same one.
 * @replaces 6-slices.ts
 * @does     takes out every axis that is as long as the one that was asked for, and every stride that is as large.
 * @mend     Two axes may have the same length. Leave the axis out by its place in the list.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.filter((length) => length !== x.shape[axis]),
    strides: x.strides.filter((stride) => stride !== x.strides[axis]),
    offset: x.offset + index * x.strides[axis]!,
  };
}
