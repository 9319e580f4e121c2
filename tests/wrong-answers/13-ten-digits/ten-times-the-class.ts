/**
 * @belief   Class and prediction are the two digits of a place.
 * @origin   4 and 9 make 49 when there are ten classes.
 * @replaces 5-confusion.ts
 * @does     counts at ten times the class plus the prediction, whatever the number of classes.
 * @mend     A row has count places: count times the class plus the prediction.
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const cells = new Array<number>(count * count).fill(0);
  const said = predicted.tolist() as number[];
  for (const [i, a] of (actual.tolist() as number[]).entries()) {
    const place = a * 10 + said[i]!;
    if (place < cells.length) cells[place]! += 1;
  }
  return tensor(cells, { dtype: "int64" }).view(count, count);
}
