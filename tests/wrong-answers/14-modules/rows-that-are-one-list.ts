/**
 * @belief   new Array(n).fill(row) makes n rows.
 * @origin   It makes n places with one and the same row.
 * @replaces 2-table.ts
 * @does     fills the table with one row n times: what is written into one row stands in all of them.
 * @mend     Make each row anew: Array.from({ length: n }, () => ...). Or a.matmul(b).
 */
import { type Tensor, tensor } from "#engine";

export function products(a: Tensor, b: Tensor): { each: Tensor; matrix: Tensor } {
  const n = a.shape[0]!;
  const left = a.tolist() as number[][];
  const right = b.tolist() as number[][];
  const matrix: number[][] = new Array(n).fill(new Array(n).fill(0));
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      for (let k = 0; k < n; k++) matrix[i]![j] = matrix[i]![j]! + left[i]![k]! * right[k]![j]!;
  return { each: a.mul(b), matrix: tensor(matrix) };
}
