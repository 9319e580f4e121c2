/**
 * @belief   correct is what eq and sum give.
 * @origin   It's computed in every round.
 * @replaces 4-count.ts
 * @does     keeps the count of the last batch.
 * @mend     Add up: +=.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct = model(x).argmax(1).eq(y).sum().item();
      total += y.size;
    }
  });
  return { correct, total };
}
