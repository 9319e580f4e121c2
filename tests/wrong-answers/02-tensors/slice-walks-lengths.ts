/**
 * @belief   A step along an axis is as long as the axis.
 * @origin   Length and stride are mixed up.
 * @replaces 6-slices.ts
 * @does     walks start times the length of the axis.
 * @mend     The length says how many there are. How far it is from one to the next, the stride says.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.with(axis, end - start),
    strides: x.strides,
    offset: x.offset + start * x.shape[axis]!,
  };
}
