/**
 * @belief   Each batch has its accuracy, and the mean of them is the accuracy.
 * @origin   The published run for 3s and 7s kept its score so.
 * @replaces 4-count.ts
 * @does     adds up the batches' shares and counts batches.
 * @mend     Count pictures: a smaller last batch must not weigh as much as the others.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).argmax(1).eq(y).float().mean().item();
      total += 1;
    }
  });
  return { correct, total };
}
