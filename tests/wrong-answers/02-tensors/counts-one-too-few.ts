/**
 * @belief   arange(1, n) counts from 1 to n.
 * @origin   The end is not included.
 * @replaces 7-whole.ts
 * @does     stops one number too early.
 * @mend     It counts up to rows × columns, this number included.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Float32Array.from({ length: rows * columns - 1 }, (_, place) => place + 1);
  return packed(values, [rows, columns]);
}
