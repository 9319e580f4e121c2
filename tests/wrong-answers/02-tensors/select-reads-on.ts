/**
 * @belief   A wrong index gives undefined.
 * @origin   Lists do that. A storage goes on with somebody else's numbers.
 * @replaces 6-slices.ts
 * @does     accepts an index that lies outside of the axis.
 * @mend     The storage goes on, so you get the numbers of a neighbour. Refuse an index below 0 or not less than the
 *           length, and name it.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
