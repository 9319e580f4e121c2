/**
 * @belief   The next row begins as many places on as there are columns.
 * @origin   In a packed matrix it does.
 * @replaces 7-whole.ts
 * @does     goes from row to row by the number of columns, without the strides.
 * @mend     The matrix need not be packed. Go by its strides.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [rows, columns] = x.shape as [number, number];
  const offset = x.offset + (rows - 2) * columns + columns - 2;
  return { values: x.values.map((value) => 2 * value), shape: [2, 2], strides: [columns, 1], offset };
}
