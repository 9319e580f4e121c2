/**
 * @belief   The offset is where the piece ends.
 * @origin   start and end are mixed up.
 * @replaces 6-slices.ts
 * @does     begins at `end`.
 * @mend     It begins at `start`.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.with(axis, end - start),
    strides: x.strides,
    offset: x.offset + end * x.strides[axis]!,
  };
}
