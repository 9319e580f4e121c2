/**
 * @belief   The part begins at index times stride.
 * @origin   x is taken to begin at 0.
 * @replaces 6-slices.ts
 * @does     leaves out where x itself begins.
 * @mend     Walk from the offset of x: add to it.
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
