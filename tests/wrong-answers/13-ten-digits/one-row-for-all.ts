/**
 * @belief   fill makes count rows.
 * @origin   new Array(count).fill(row) looks like it.
 * @replaces 5-confusion.ts
 * @does     has the same row count times: what is added to one is in all.
 * @mend     Make a new row for each class: Array.from({ length: count }, () => ...).
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const row = new Array<number>(count).fill(0);
  const counts = new Array<number[]>(count).fill(row);
  const said = predicted.tolist() as number[];
  for (const i of said.keys()) row[said[i]!]! += 1;
  return tensor(counts, { dtype: "int64" });
}
