/**
 * @belief   A negative index counts from the end.
 * @origin   In Python it does.
 * @replaces 6-slices.ts
 * @does     takes an index below 0 as counted from the end.
 * @mend     Here indices are counted from 0, so there is none below. Refuse it, and name it.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  const length = x.shape[axis]!;
  if (index < -length || index >= length) throw new Error(`no index ${index} in (${x.shape})`);
  const place = index < 0 ? index + length : index;
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + place * x.strides[axis]!,
  };
}
