/**
 * @belief   A plain list will do as a storage.
 * @origin   An array of numbers looks the same when it's printed.
 * @replaces 7-whole.ts
 * @does     has a plain list for its storage.
 * @mend     The storage is a Float32Array.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Array.from({ length: rows * columns }, (_, place) => place + 1);
  return packed(values as unknown as Float32Array, [rows, columns]);
}
