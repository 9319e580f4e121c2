/**
 * @belief   A step along an axis is as long as the axis.
 * @origin   Length and stride are mixed up.
 * @replaces 6-slices.ts
 * @does     walks index times the length of the axis.
 * @mend     The length says how many parts there are. How far it is from one to the next, the stride says.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.shape[axis]!,
  };
}
