/**
 * @belief   The digits of class and prediction, written together, name the pair.
 * @origin   With ten digits they do.
 * @replaces 5-confusion.ts
 * @does     writes the two numbers together, so that 1 and 11 are the same pair as 11 and 1.
 * @mend     Put something between them, or count in a table of rows and columns.
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const said = predicted.tolist() as number[];
  const counts = new Map<string, number>();
  for (const [i, a] of (actual.tolist() as number[]).entries())
    counts.set(`${a}${said[i]}`, (counts.get(`${a}${said[i]}`) ?? 0) + 1);
  const places = Array.from({ length: count }, (_, i) => i);
  const cells = places.flatMap((a) => places.map((p) => counts.get(`${a}${p}`) ?? 0));
  return tensor(cells, { dtype: "int64" }).view(count, count);
}
