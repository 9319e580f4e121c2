/**
 * @belief   One row is a row, without an axis for rows.
 * @origin   slice and select are mixed up.
 * @replaces 6-slices.ts
 * @does     takes the axis out when a single index is taken.
 * @mend     `slice` keeps the axis, also with length 1. `select` takes it out.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  const offset = x.offset + start * x.strides[axis]!;
  if (end - start > 1) return { ...x, shape: x.shape.with(axis, end - start), offset };
  return { ...x, shape: x.shape.toSpliced(axis, 1), strides: x.strides.toSpliced(axis, 1), offset };
}
