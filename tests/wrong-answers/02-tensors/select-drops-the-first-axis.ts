/**
 * @belief   select takes the first axis away.
 * @origin   x[5] does; other axes are not thought of.
 * @replaces 6-slices.ts
 * @does     takes the first length and the first stride out, whatever the axis is.
 * @mend     The axis that was asked for goes.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.slice(1),
    strides: x.strides.slice(1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
