/**
 * @belief   A shorter row has a shorter stride.
 * @origin   The new shape is packed.
 * @replaces 6-slices.ts
 * @does     works out row-major strides for the new shape.
 * @mend     The numbers lie where they lay: the strides stay as they were.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.with(axis, end - start),
    strides: packed(x.values, x.shape.with(axis, end - start)).strides,
    offset: x.offset + start * x.strides[axis]!,
  };
}
