/**
 * @belief   The matrix is as large as the classes that occur need.
 * @origin   The largest class says how many there are.
 * @replaces 5-confusion.ts
 * @does     leaves out rows and columns behind the largest class that occurs.
 * @mend     The size is count × count, whatever occurs.
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const [a, p] = [actual.tolist() as number[], predicted.tolist() as number[]];
  const size = [...a, ...p].reduce((most, one) => Math.max(most, one), 0) + 1;
  const counts = Array.from({ length: Math.min(size, count) }, () =>
    new Array<number>(Math.min(size, count)).fill(0),
  );
  for (const [i, one] of a.entries()) counts[one]![p[i]!]! += 1;
  return tensor(counts, { dtype: "int64" });
}
