/**
 * @belief   Rows are what was said.
 * @origin   Many tables are drawn so.
 * @replaces 5-confusion.ts
 * @does     has a row per prediction and a column per class.
 * @mend     Row = right class, column = prediction.
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const counts = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const said = predicted.tolist() as number[];
  for (const [i, a] of (actual.tolist() as number[]).entries()) counts[said[i]!]![a]! += 1;
  return tensor(counts, { dtype: "int64" });
}
