/**
 * @belief   In its own shape, a tensor need not be made again.
 * @origin   It saves the work.
 * @replaces 5-view.ts
 * @does     gives x itself back when the new shape is its own.
 * @mend     The result is always a new tensor: the same storage with notes of its own.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  if (String(shape) === String(x.shape)) return x;
  const result = packed(x.values, shape, x.offset);
  const before = packed(x.values, x.shape, x.offset);
  const sizes = [before, result].map((t) => t.shape.reduce((product, length) => product * length, 1));
  if (sizes[0] !== sizes[1] || String(before.strides) !== String(x.strides)) {
    throw new Error(`view: (${x.shape.join(", ")}) can't be seen as (${shape.join(", ")})`);
  }
  return result;
}
