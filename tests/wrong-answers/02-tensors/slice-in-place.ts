/**
 * @belief   The length of the axis is x.shape[axis], so it's set there.
 * @origin   `{ ...x }` copies the tensor, but not the lists in it.
 * @replaces 6-slices.ts
 * @does     writes the new length into the shape of x itself.
 * @mend     x must stay as it is. `with` makes a new list; so does `[...x.shape]`.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  (x.shape as number[])[axis] = end - start;
  return { ...x, shape: [...x.shape], offset: x.offset + start * x.strides[axis]! };
}
