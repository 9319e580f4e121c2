/**
 * @belief   A size is width by height.
 * @origin   Screens are measured so.
 * @replaces 7-whole.ts
 * @does     makes a matrix of shape [columns, rows].
 * @mend     Rows come first: [rows, columns].
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Float32Array.from({ length: rows * columns }, (_, place) => place + 1);
  return packed(values, [columns, rows]);
}
