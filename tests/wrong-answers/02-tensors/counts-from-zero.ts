/**
 * @belief   Counting begins at 0.
 * @origin   Places do; arange(9) does, too.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q9 · counting: 1 to 9 in three rows of three
 * @says     counts from 0. The first number is 1
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Float32Array.from({ length: rows * columns }, (_, place) => place);
  return packed(values, [rows, columns]);
}
