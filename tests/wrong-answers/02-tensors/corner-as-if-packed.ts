/**
 * @belief   The number in row r and column c stands at place r × columns + c.
 * @origin   In a packed matrix it does.
 * @replaces 7-whole.ts
 * @does     reads the values row by row from place 0, without the strides and the offset.
 * @mend     x need not be packed. The number in row r and column c stands at x.offset + r × strides[0] + c ×
 *           strides[1].
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [rows, columns] = x.shape as [number, number];
  const four: number[] = [];
  for (const row of [rows - 2, rows - 1]) {
    for (const column of [columns - 2, columns - 1]) four.push(2 * x.values[row * columns + column]!);
  }
  return packed(Float32Array.from(four), [2, 2]);
}
