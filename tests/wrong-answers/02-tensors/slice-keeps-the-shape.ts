/**
 * @belief   Where it begins is all that changes.
 * @origin   The offset is new, and the rest is copied over.
 * @replaces 6-slices.ts
 * @does     keeps the shape of x.
 * @mend     The axis gets shorter: from start up to end there are end - start.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return { ...x, offset: x.offset + start * x.strides[axis]! };
}
