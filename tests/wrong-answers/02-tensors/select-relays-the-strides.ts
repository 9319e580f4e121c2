/**
 * @belief   A new shape has new strides.
 * @origin   packed makes them, as in view.
 * @replaces 6-slices.ts
 * @does     works out row-major strides for the new shape.
 * @mend     The numbers lie where they lay. The strides that are left stay as they were.
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
