/**
 * @belief   The mean times how many there are is how many are right.
 * @origin   On paper it is.
 * @replaces 4-count.ts
 * @does     makes a count out of a mean, which has been rounded: 2.0000000596 for 2.
 * @mend     Count with sum(), which gives a whole number.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).argmax(1).eq(y).float().mean().item() * y.size;
      total += y.size;
    }
  });
  return { correct, total };
}
