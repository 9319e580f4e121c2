/**
 * @belief   splice(axis) removes one entry.
 * @origin   Without a count it removes all that follow.
 * @replaces 6-slices.ts
 * @does     takes out the axis and all that follow it.
 * @mend     `splice` and `toSpliced` remove all that follow unless you say how many: 1.
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
