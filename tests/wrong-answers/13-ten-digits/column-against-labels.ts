/**
 * @belief   keepdim makes predictions and labels fit.
 * @origin   It keeps a dimension.
 * @replaces 4-count.ts
 * @does     compares a column with a list, so that each prediction meets each label.
 * @mend     Both must have the shape (n): argmax(1) without keepdim.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).argmax(1, { keepdim: true }).eq(y).sum().item();
      total += y.size;
    }
  });
  return { correct, total };
}
