/**
 * @belief   slice copies.
 * @origin   The method of arrays with this name does.
 * @replaces 6-slices.ts
 * @does     copies the storage.
 * @mend     A piece looks at the same storage: hand on `x.values` itself.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values.slice(),
    shape: x.shape.with(axis, end - start),
    strides: x.strides,
    offset: x.offset + start * x.strides[axis]!,
  };
}
