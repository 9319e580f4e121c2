/**
 * @belief   The numbers in a row are the matrix.
 * @origin   The `view` behind the `arange` is forgotten.
 * @replaces 7-whole.ts
 * @does     gives all numbers in one row, with a single axis.
 * @mend     The shape is [rows, columns].
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Float32Array.from({ length: rows * columns }, (_, place) => place + 1);
  return packed(values, [rows * columns]);
}
