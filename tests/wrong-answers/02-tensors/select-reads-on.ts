/**
 * @belief   A wrong index gives undefined.
 * @origin   Lists do that. A storage goes on with somebody else's numbers.
 * @replaces 6-slices.ts
 * @fails    6-slices > select · refuses an index outside, and names it
 * @says     numbers of a neighbour
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
