/**
 * @belief   An index can only be too large.
 * @origin   Nobody counts below 0; but a subtraction gets there.
 * @replaces 6-slices.ts
 * @fails    6-slices > select · refuses an index outside, and names it
 * @says     means that index -1 went through
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
