/**
 * @belief   One counts downwards.
 * @origin   As in a spreadsheet's columns.
 * @replaces 7-whole.ts
 * @does     counts down the columns, with column-major strides.
 * @mend     Row after row: the numbers stand in row-major order, and `packed` works out the strides.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Float32Array.from({ length: rows * columns }, (_, place) => place + 1);
  return { values, shape: [rows, columns], strides: [1, rows], offset: 0 };
}
