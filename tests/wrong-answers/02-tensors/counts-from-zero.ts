/**
 * @belief   Counting begins at 0.
 * @origin   Places do; arange(9) does, too.
 * @replaces 7-whole.ts
 * @does     counts from 0.
 * @mend     The first number is 1: add 1 to each place.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Float32Array.from({ length: rows * columns }, (_, place) => place);
  return packed(values, [rows, columns]);
}
