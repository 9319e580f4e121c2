/**
 * @belief   Every class meets every prediction.
 * @origin   Two loops, one in the other.
 * @replaces 5-confusion.ts
 * @does     counts each class with the predictions of all pictures.
 * @mend     Picture i has one class and one prediction: go through both together.
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const counts = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const said = predicted.tolist() as number[];
  for (const a of actual.tolist() as number[]) for (const p of said) counts[a]![p]! += 1;
  return tensor(counts, { dtype: "int64" });
}
