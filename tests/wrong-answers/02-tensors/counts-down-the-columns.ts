/**
 * @belief   One counts downwards.
 * @origin   As in a spreadsheet's columns.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q9 · counting: 1 to 9 in three rows of three
 * @says     counts down the columns
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Float32Array.from({ length: rows * columns }, (_, place) => place + 1);
  return { values, shape: [rows, columns], strides: [1, rows], offset: 0 };
}
