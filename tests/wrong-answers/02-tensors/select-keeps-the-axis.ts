/**
 * @belief   A part of length 1 has length 1.
 * @origin   slice(i, i + 1) gives that.
 * @replaces 6-slices.ts
 * @does     keeps the axis, with length 1.
 * @mend     `select` takes the axis out of shape and strides. `slice` would keep it.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.with(axis, 1),
    strides: x.strides,
    offset: x.offset + index * x.strides[axis]!,
  };
}
