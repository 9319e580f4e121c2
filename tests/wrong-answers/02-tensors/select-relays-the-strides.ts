/**
 * @belief   A new shape has new strides.
 * @origin   packed makes them, as in view.
 * @replaces 6-slices.ts
 * @fails    6-slices > select · one part of one axis, without copying
 * @says     is row-major for the new shape
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: packed(x.values, x.shape.toSpliced(axis, 1)).strides,
    offset: x.offset + index * x.strides[axis]!,
  };
}
