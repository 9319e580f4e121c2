/**
 * @belief   Rows become columns: every number moves.
 * @origin   That is how one does it on paper.
 * @replaces 6-slices.ts
 * @does     moves the numbers into a new storage.
 * @mend     No number has to move: exchange the two lengths and the two strides, on the same storage.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const swap = (list: readonly number[]): number[] => list.with(a, list[b]!).with(b, list[a]!);
  const moved = packed(x.values.slice(), swap(x.shape));
  const from = swap(x.strides);
  for (let place = 0; place < x.values.length - x.offset; place++) {
    const index = moved.strides.map((stride, axis) => Math.floor(place / stride) % moved.shape[axis]!);
    moved.values[place] = x.values[index.reduce((at, i, axis) => at + i * from[axis]!, x.offset)]!;
  }
  return moved;
}
