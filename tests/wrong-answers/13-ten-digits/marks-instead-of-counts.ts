/**
 * @belief   A 1 says that this pair occurs.
 * @origin   One-hot rows hold ones.
 * @replaces 5-confusion.ts
 * @does     has a 1 however often a pair occurs. (As the key of a Map, a list made anew is a new key each time.)
 * @mend     Count: add 1 for each picture.
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const counts = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const said = predicted.tolist() as number[];
  for (const [i, a] of (actual.tolist() as number[]).entries()) counts[a]![said[i]!] = 1;
  return tensor(counts, { dtype: "int64" });
}
