/**
 * @belief   The corner begins as many places before the end of the storage as there are columns, and two more.
 * @origin   In a packed matrix it does.
 * @replaces 7-whole.ts
 * @does     counts back from the end of the storage by the number of columns: other numbers may follow behind those of
 *           x, and a row may take more places.
 * @mend     Count from the offset, with the strides: x.offset + (rows - 2) × strides[0] + (columns - 2) × strides[1].
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const values = x.values.map((value) => 2 * value);
  return { values, shape: [2, 2], strides: x.strides, offset: values.length - x.shape[1]! - 2 };
}
