/**
 * @belief   The last index is out of bounds.
 * @origin   `length - 1` and `>=` each take one off.
 * @replaces 6-slices.ts
 * @does     refuses the last index.
 * @mend     The last index is one less than the length, and it's allowed.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]! - 1) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
