/**
 * @belief   The total is how many batches there were.
 * @origin   The loop goes round once per batch.
 * @replaces 4-count.ts
 * @does     counts batches, so that correct / total can be above 1.
 * @mend     Count pictures: add y.size in every round.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).argmax(1).eq(y).sum().item();
      total += 1;
    }
  });
  return { correct, total };
}
