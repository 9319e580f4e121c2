/**
 * @way      Writes the numbers from the last to the first.
 * @replaces 7-whole.ts
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = new Float32Array(rows * columns);
  for (let left = values.length; left > 0; left--) values[left - 1] = left;
  return { values, shape: [rows, columns], strides: [columns, 1], offset: 0 };
}
