/**
 * @belief   new Array(n).fill(row) makes n rows.
 * @origin   It makes n zeros out of one 0.
 * @replaces 1-classes.ts
 * @does     has one row in all places: what is written into one of them stands in all.
 * @mend     Make each row anew: Array.from({ length: n }, () => ...), or compare tensors.
 */
import { type Tensor, tensor, zeros } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  const list = classes.tolist() as number[];
  if (list.length === 0) return zeros([0, count], { dtype: "int64" });
  const rows = new Array<number[]>(list.length).fill(new Array<number>(count).fill(0));
  for (const [i, one] of list.entries()) rows[i]![one] = 1;
  return tensor(rows, { dtype: "int64" });
}
