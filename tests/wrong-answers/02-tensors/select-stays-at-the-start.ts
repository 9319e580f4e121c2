/**
 * @belief   Without the axis, the part is there.
 * @origin   The index is checked and then forgotten.
 * @replaces 6-slices.ts
 * @does     keeps the offset of x, so it's the first part every time.
 * @mend     Walk to the part: add index times stride to the offset.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset,
  };
}
