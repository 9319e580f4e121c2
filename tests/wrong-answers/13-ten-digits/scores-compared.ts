/**
 * @belief   max(1).values are the predictions.
 * @origin   max gives values first.
 * @replaces 4-count.ts
 * @does     compares the largest scores with the labels.
 * @mend     Compare places with labels: argmax(1).
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).max(1).values.eq(y).sum().item();
      total += y.size;
    }
  });
  return { correct, total };
}
