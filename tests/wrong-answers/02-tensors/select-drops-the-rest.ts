/**
 * @belief   splice(axis) removes one entry.
 * @origin   Without a count it removes all that follow.
 * @replaces 6-slices.ts
 * @fails    6-slices > select · one part of one axis, without copying
 * @says     has lost more than one axis
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.slice(0, axis),
    strides: x.strides.slice(0, axis),
    offset: x.offset + index * x.strides[axis]!,
  };
}
