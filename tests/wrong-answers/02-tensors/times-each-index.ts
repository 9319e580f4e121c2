/**
 * @belief   Every number of the tensor has a place of its own.
 * @origin   In a packed tensor it has.
 * @replaces 7-whole.ts
 * @does     multiplies a number once for each index that leads to it: with a stride of 0 that is more than once.
 * @mend     Map over the storage instead: there each number comes once.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  const values = x.values.slice();
  const multiply = (axis: number, place: number): void => {
    if (axis === x.shape.length) {
      values[place] = values[place]! * factor;
      return;
    }
    for (let i = 0; i < x.shape[axis]!; i++) multiply(axis + 1, place + i * x.strides[axis]!);
  };
  multiply(0, x.offset);
  return { ...x, values };
}
