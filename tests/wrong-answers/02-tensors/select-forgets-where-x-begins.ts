/**
 * @belief   The part begins at index times stride.
 * @origin   x is taken to begin at 0.
 * @replaces 6-slices.ts
 * @fails    6-slices > select · one part of one axis, without copying
 * @says     forgets where x itself begins
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: index * x.strides[axis]!,
  };
}
