/**
 * @belief   An index can only be too large.
 * @origin   Nobody counts below 0; but a subtraction gets there.
 * @replaces 6-slices.ts
 * @does     accepts an index below 0.
 * @mend     Indices are counted from 0, so there is none below. Refuse it, and name it.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
