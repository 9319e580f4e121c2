/**
 * @belief   Each batch gives an accuracy, and these are added up.
 * @origin   The mean over batches was taken for 3s and 7s.
 * @replaces 4-count.ts
 * @does     adds up the shares of the batches, not the pictures.
 * @mend     sum() counts, mean() makes a share: count.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).argmax(1).eq(y).float().mean().item();
      total += y.size;
    }
  });
  return { correct, total };
}
