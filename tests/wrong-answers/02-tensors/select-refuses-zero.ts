/**
 * @belief   The first part has the index 1.
 * @origin   `<=` is written for `<`, or 0 is taken for "none".
 * @replaces 6-slices.ts
 * @does     refuses the index 0.
 * @mend     The first index is 0. Refuse only what is below.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index <= 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
