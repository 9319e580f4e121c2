/**
 * @belief   The slice begins at start times stride.
 * @origin   x is taken to begin at 0.
 * @replaces 6-slices.ts
 * @does     leaves out where x itself begins.
 * @mend     Walk from the offset of x: add to it.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.with(axis, end - start),
    strides: x.strides,
    offset: start * x.strides[axis]!,
  };
}
