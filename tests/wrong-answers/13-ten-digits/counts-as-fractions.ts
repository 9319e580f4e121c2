/**
 * @belief   tensor() makes the right type.
 * @origin   The list holds whole numbers.
 * @replaces 5-confusion.ts
 * @does     gives float32.
 * @mend     Ask for { dtype: "int64" }.
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const counts = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const said = predicted.tolist() as number[];
  for (const [i, a] of (actual.tolist() as number[]).entries()) counts[a]![said[i]!]! += 1;
  return tensor(counts);
}
