/**
 * @belief   Every row counts from 1.
 * @origin   The inner loop starts again.
 * @replaces 7-whole.ts
 * @does     begins every row with 1.
 * @mend     Go on counting from row to row.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Float32Array.from({ length: rows * columns }, (_, place) => (place % columns) + 1);
  return packed(values, [rows, columns]);
}
