/**
 * @belief   Confusion is about mistakes.
 * @origin   The name says so.
 * @replaces 5-confusion.ts
 * @does     leaves out what is right.
 * @mend     What is right is counted as well, on the diagonal.
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const counts = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const said = predicted.tolist() as number[];
  for (const [i, a] of (actual.tolist() as number[]).entries()) if (a !== said[i]) counts[a]![said[i]!]! += 1;
  return tensor(counts, { dtype: "int64" });
}
