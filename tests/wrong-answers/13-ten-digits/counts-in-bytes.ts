/**
 * @belief   Counts are whole numbers from 0 on, so bytes hold them.
 * @origin   Small counts fit.
 * @replaces 5-confusion.ts
 * @does     counts in bytes, which begin anew at 0 after 255.
 * @mend     Count in plain numbers, and make int64 of them in the end.
 */
import { fromTypedArray, type Tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const counts = new Uint8Array(count * count);
  const said = predicted.toTypedArray();
  actual.toTypedArray().forEach((is, i) => {
    counts[is * count + said[i]!]! += 1;
  });
  return fromTypedArray(counts, [count, count]).long();
}
