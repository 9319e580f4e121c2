/**
 * @belief   A new row begins `rows` numbers on.
 * @origin   In a square matrix it's true.
 * @replaces 7-whole.ts
 * @does     counts on by the number of rows from one row to the next.
 * @mend     One row holds as many numbers as there are columns.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Float32Array.from({ length: rows * columns }, (_, place) => {
    return Math.floor(place / columns) * rows + (place % columns) + 1;
  });
  return packed(values, [rows, columns]);
}
