/**
 * @way      Leaves the axis out by its place.
 * @replaces 6-slices.ts
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (!Object.hasOwn(Array.from({ length: x.shape[axis]! }), index)) {
    throw new RangeError(`index ${index} of axis ${axis} is not one of ${x.shape[axis]}`);
  }
  const others = (list: readonly number[]): number[] => list.filter((_, i) => i !== axis);
  return {
    ...x,
    shape: others(x.shape),
    strides: others(x.strides),
    offset: index * x.strides[axis]! + x.offset,
  };
}
