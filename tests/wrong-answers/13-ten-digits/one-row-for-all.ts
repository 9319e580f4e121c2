/**
 * @belief   fill makes count rows.
 * @origin   new Array(count).fill(row) looks like it.
 * @replaces 5-confusion.ts
 * @does     has the same numbers in all rows, as fill with one row has, or `a && b` of two tensors, which is always the second.
 * @mend     Make a new row for each class, Array.from({ length: count }, () => ...); for “and”, multiply the marks (as .long()).
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const row = new Array<number>(count).fill(0);
  const counts = new Array<number[]>(count).fill(row);
  const said = predicted.tolist() as number[];
  for (const i of said.keys()) row[said[i]!]! += 1;
  return tensor(counts, { dtype: "int64" });
}
