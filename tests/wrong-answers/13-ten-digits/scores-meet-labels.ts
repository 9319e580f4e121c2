/**
 * @belief   eq compares what the model says with the labels.
 * @origin   With one output it did.
 * @replaces 4-count.ts
 * @does     compares the scores themselves with the labels, a table with a list.
 * @mend     A prediction is the place of the largest score: argmax(1), then eq.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).eq(y).sum().item();
      total += y.size;
    }
  });
  return { correct, total };
}
