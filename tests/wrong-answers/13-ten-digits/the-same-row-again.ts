/**
 * @belief   A list that is put into a list is copied.
 * @origin   Numbers are.
 * @replaces 1-classes.ts
 * @does     puts the very same row in for every class: what is written into it later changes all of them.
 * @mend     Make a new row for each class.
 */
import { type Tensor, tensor, zeros } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  if (classes.size === 0) return zeros([0, count], { dtype: "int64" });
  const row: number[] = new Array(count).fill(0);
  const rows: number[][] = [];
  for (const one of classes.tolist() as number[]) {
    row[one] = 1;
    rows.push(row);
    row[one] = 0;
  }
  return tensor(rows, { dtype: "int64" });
}
