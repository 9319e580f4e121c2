/**
 * @belief   The first stride goes.
 * @origin   It does for select(x, 0, ...).
 * @replaces 6-slices.ts
 * @does     takes the first stride out, whatever the axis is. The length is the right one.
 * @mend     The stride of the axis that was asked for goes, as its length does.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.slice(1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
