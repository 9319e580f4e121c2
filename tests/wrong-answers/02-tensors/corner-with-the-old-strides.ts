/**
 * @belief   The strides still say how to walk.
 * @origin   They do, as long as the storage stays the same.
 * @replaces 7-whole.ts
 * @does     puts the four numbers into a storage of their own, but keeps the strides of x for it.
 * @mend     In the new storage a row is two numbers long: its strides are [2, 1].
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [rows, columns] = x.shape as [number, number];
  const four: number[] = [];
  for (const row of [rows - 2, rows - 1]) {
    for (const column of [columns - 2, columns - 1])
      four.push(2 * x.values[x.offset + row * x.strides[0]! + column * x.strides[1]!]!);
  }
  return { values: Float32Array.from(four), shape: [2, 2], strides: x.strides, offset: 0 };
}
