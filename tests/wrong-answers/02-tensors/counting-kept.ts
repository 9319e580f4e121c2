/**
 * @belief   1, 2, 3, ... are the same at every call, so they can be kept.
 * @origin   It saves the work.
 * @replaces 7-whole.ts
 * @does     gives the same storage to every result of one size: a change in one is seen in the other.
 * @mend     Make a new storage at every call.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

const known = new Map<number, Float32Array>();

export function counting(rows: number, columns: number): Tensor {
  const size = rows * columns;
  const values = known.get(size) ?? Float32Array.from({ length: size }, (_, i) => i + 1);
  known.set(size, values);
  return packed(values, [rows, columns]);
}
