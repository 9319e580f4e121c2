/**
 * @belief   Nothing walks back, so nothing is recorded.
 * @origin   There is no backward.
 * @replaces 4-count.ts
 * @does     lets the model record.
 * @mend     The engine records unless it's told not to: noGrad.
 */
import type { nn, Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  for (const [x, y] of batches) {
    correct += model(x).argmax(1).eq(y).sum().item();
    total += y.size;
  }
  return { correct, total };
}
