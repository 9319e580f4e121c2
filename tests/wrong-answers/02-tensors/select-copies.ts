/**
 * @belief   A part is a tensor of its own.
 * @origin   Nobody should be able to change x through it.
 * @replaces 6-slices.ts
 * @does     copies the whole storage.
 * @mend     A part looks at the same storage: hand on `x.values` itself.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: Float32Array.from(x.values),
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
